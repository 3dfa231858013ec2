/**
 * Colors after Okabe and Ito, who chose them to be told apart by everyone: cool inside the role, warm outside it, gray
 * where nothing can be judged.
 */
const colors = `
:root{--paper:#fff;--ink:#161616;--soft:#565656;--line:#d8d5d0;--faint:#efedea;--link:#0b5a8f;--band:#f6e7d3;--zone:#dcebf5;
--will:#0072b2;--may:#6bbbe8;--wont:#d55e00;--unlisted:#e69f00;--prohibited:#8c2a6b;--none:#8a8a8a;--outside:#d55e00;--family:#4d6470;--alarm:#a94400}
@media screen and (prefers-color-scheme:dark){:root{--paper:#15171a;--ink:#ecebe8;--soft:#a9adb2;--line:#3a3e44;--faint:#23262b;--link:#7cc4f2;--band:#42331f;--zone:#20384a;
--will:#3f9fdb;--may:#a8daf5;--wont:#f27f35;--unlisted:#f2b93b;--prohibited:#d77fb7;--none:#8b9097;--outside:#f27f35;--family:#93aab5;--alarm:#ff9d5c}}`

const type = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:0 20px 64px}
h1,h2,.headline{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Times New Roman",serif;font-weight:700;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.5rem);margin:.3em 0 .5em;max-width:26em;letter-spacing:-.01em}
h2{font-size:clamp(1.3rem,1.1rem + .9vw,1.75rem);margin:0 0 .4em}
h3{font-size:1.06rem;line-height:1.3;margin:0 0 .7em;padding-top:.6em;border-top:1px solid var(--ink)}
h4{font-size:.92rem;line-height:1.35;margin:0 0 .6em}
p{margin:0 0 .8em;max-width:44em}
a{color:var(--link);text-underline-offset:.15em}
small,.key{font-size:.82rem;color:var(--soft)}
.kicker{font-size:.74rem;font-weight:700;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);margin:0;max-width:none}
.kicker span{font-weight:400;white-space:nowrap;margin-left:.8em}
.headline{font-size:clamp(1.1rem,1rem + .6vw,1.4rem);font-weight:400;max-width:36em;margin:0 0 .6em;line-height:1.35}
.standfirst{color:var(--soft)}
.opening{border-top:5px solid var(--ink);padding:14px 0 10px}
.partial{border-left:4px solid var(--unlisted);padding:.3em 0 .3em .8em}
.notes{padding-left:1.2em;max-width:44em}
.notes li,.ways li{margin-bottom:.3em}
section{margin:0 0 36px}
section>h2,.end>h2{border-top:2px solid var(--ink);padding-top:.5em}
.coach{border-top:5px solid var(--ink);padding-top:12px;margin:72px 0 0}
.coach nav{float:right;font-size:.85rem;margin-left:1em}
.coach nav a{margin-left:.8em}
.facts{list-style:none;display:flex;flex-wrap:wrap;padding:0;margin:0 0 28px;font-size:.92rem;color:var(--soft)}
.facts li:not(:last-child)::after{content:"·";margin:0 .55em}
.facts b{color:var(--ink)}
.end{margin-top:72px}
.empty{font-size:1.1rem}`

const parts = `
.pair{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,8fr);gap:28px 48px}
.even{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.bars{list-style:none;margin:0;padding:0;font-size:.9rem}
.bars li{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1em;margin-bottom:.55em;font-variant-numeric:tabular-nums}
.bars svg{grid-row:2;grid-column:1/3;width:100%;display:block}
.bar-value{color:var(--soft)}.bar-value b{color:var(--ink);margin-right:.4em}
.verdict{display:inline-block;font-weight:600;white-space:nowrap}
.verdict::before{display:inline-block;width:1.35em}
.verdict.creep::before{content:"▲";color:var(--alarm)}.verdict.creep{color:var(--alarm)}
.verdict.watch::before{content:"◆";color:var(--unlisted)}
.verdict.none{font-weight:500}.verdict.none::before{content:"●";color:var(--will)}
.verdict.not-enough-data::before{content:"○";color:var(--soft)}.verdict.not-enough-data{font-weight:400}
.verdict-line{font-size:1.25rem;margin-bottom:.3em}
dl{margin:0;font-size:.92rem}
dl div{display:grid;grid-template-columns:minmax(0,11em) minmax(0,1fr);gap:0 1em;padding:.4em 0;border-top:1px solid var(--line)}
dd span{display:block}
dt{color:var(--soft)}dd{margin:0}
.ways{margin-top:24px;padding:16px 20px 8px;background:var(--faint)}
.ways p{font-size:.92rem;max-width:none}.ways li p{font-size:1em}
.ways>ol{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:8px 48px;margin:0;padding-left:1.2em;font-size:.92rem}
.ways ul{padding-left:1.1em;margin:.3em 0}
.equation{display:flex;flex-wrap:wrap;gap:.2em .7em;align-items:baseline;max-width:none;font-size:.92rem;color:var(--soft)}
.equation b{font-size:1.35rem;color:var(--ink);font-variant-numeric:tabular-nums}
.equation i{font-style:normal}
.reading{columns:2;column-gap:48px;font-size:.92rem}
.reading>div{break-inside:avoid;padding-bottom:.6em}
.reading h3{border:0;padding:0;margin:0 0 .2em;font-size:.95rem}
.scroll{overflow-x:auto;max-width:100%;margin:0 0 8px}
.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.87rem;line-height:1.35}
th,td{text-align:left;vertical-align:baseline;padding:.42em 1.1em .42em 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.78rem;color:var(--soft);font-weight:600;vertical-align:bottom;border-bottom-color:var(--ink);overflow-wrap:normal}
tbody th{font-weight:600;min-width:9em;max-width:24em}
tfoot th,tfoot td{border-top:1px solid var(--ink);border-bottom:0;font-weight:600}
th small,.plan-name small{font-weight:400;white-space:nowrap}
td{min-width:8em;max-width:28em}
.s{min-width:14em}
.n{text-align:right;min-width:4.5em;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .n{white-space:normal}
.n+td:not(.n),.n+th:not(.n){padding-left:1em}
.scroll+h3{margin-top:28px}
.cell-bar{width:90px;display:block}
details .pair{padding-top:8px}
details{margin:4px 0 16px;font-size:.9rem}
summary{cursor:pointer;color:var(--link);padding:.35em 0}
summary:focus-visible,a:focus-visible{outline:2px solid var(--link);outline-offset:2px}`

const charts = `
figure{margin:0 0 18px}
figcaption{font-size:.92rem;font-weight:600;line-height:1.35;margin-bottom:10px}
figcaption small{font-weight:400;display:block}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;fill:var(--soft);font-variant-numeric:tabular-nums}
.signs-store{position:absolute;width:0;height:0}
.chart{display:block;overflow:visible;margin-left:44px;width:calc(100% - 48px)}
.chart.strip{margin-left:0;width:calc(100% - 4px)}
.flat-unlisted{fill:var(--unlisted)}.flat-prohibited{fill:var(--prohibited)}.flat-none{fill:var(--none)}.flat-paper{fill:var(--paper)}.flat-shade{fill:#000;fill-opacity:.38}
.fill.will{fill:var(--will)}.fill.may{fill:var(--may)}.fill.wont{fill:var(--wont)}.fill.unlisted{fill:url(#hatch-unlisted)}
.fill.prohibited{fill:url(#hatch-prohibited)}.fill.no-agreement{fill:url(#hatch-none)}.fill.outside{fill:var(--outside)}.fill.family-bar{fill:var(--family)}
.grid line{stroke:var(--line)}.grid text{text-anchor:end}
.axis line,.base{stroke:var(--soft)}
.limit,.odds{fill:none;stroke:var(--ink);stroke-width:2;vector-effect:non-scaling-stroke}
.odds{stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round}
.band{fill:var(--band)}
.point{fill:transparent}.point rect:hover{fill:var(--ink);fill-opacity:.1}
.carried{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-dasharray:1 4;stroke-linecap:round;vector-effect:non-scaling-stroke}
.threshold{stroke:var(--ink);stroke-dasharray:2 3}.threshold.flag{stroke:var(--alarm);stroke-dasharray:none}
.mark{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}.mark.end{text-anchor:end}
.signal{fill:var(--alarm);stroke:var(--paper);stroke-width:2}
.families{display:grid;gap:10px}
.family{display:grid;grid-template-columns:15em minmax(0,1fr);gap:0 1.2em;font-size:.87rem;line-height:1.3}
.family b{display:block;font-weight:400;white-space:nowrap;color:var(--soft)}
.plan{list-style:none;margin:0 0 6px;padding:0;font-size:.9rem}
.plan li{display:grid;grid-template-columns:minmax(0,15em) minmax(0,1fr) minmax(0,20em);gap:0 24px;align-items:center;padding:.35em 0;border-top:1px solid var(--line)}
.plan .scale{padding:0}
.plan-name small{display:block}
.plan-verdict{white-space:nowrap}
.plan-verdict.over,.plan-verdict.under{font-weight:600}
.plan-value b{display:inline-block;min-width:2.9em;font-variant-numeric:tabular-nums}
.plan-value small{display:inline-block;min-width:7em}
.shares li{align-items:start}.shares small,.shares .plan-value small{display:block;white-space:normal;min-width:0}
.shares .scale{align-items:center}.untold{grid-column:2/4;color:var(--soft)}
.leaves{font-weight:600;margin:.4em 0}
.track{display:block;width:calc(100% - 26px);margin:0 13px;overflow:visible}.track text{text-anchor:middle}
.open{overflow:visible}
.zone{fill:var(--zone)}.edge{stroke:var(--will);stroke-width:2}
.range{stroke:var(--ink);stroke-opacity:.4;stroke-width:5;stroke-linecap:round}
.dot{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}
.target{fill:var(--paper);fill-opacity:.6;stroke:var(--will);stroke-width:2}
.signs{display:flex;flex-wrap:wrap;gap:.3em 1.6em;max-width:none}
.signs span{display:inline-flex;align-items:center;gap:.5em}`

const places = `
@media screen{.coach{content-visibility:auto;contain-intrinsic-size:auto 2900px}}
@media screen and (max-width:760px){
main{padding:0 16px 48px}
.pair,.even,.ways>ol{grid-template-columns:minmax(0,1fr)}
.reading{columns:1}
.wide{display:none}
.family{grid-template-columns:minmax(0,1fr)}
.family b{display:inline-block;margin-left:.4em}
.plan li{grid-template-columns:minmax(0,1fr);row-gap:4px;padding:.6em 0}
.untold{grid-column:1}
dl div{grid-template-columns:minmax(0,1fr)}
.coach{margin-top:56px}
.facts{display:block}
.facts li:not(:last-child)::after{content:none}
.coach nav{float:none;margin:0 0 10px}
.coach nav a{margin:0 .8em 0 0}
.kicker span{display:block;margin:0;white-space:normal}
.scroll{background:linear-gradient(90deg,var(--paper) 40%,transparent) 0 0/40px 100% no-repeat local,linear-gradient(270deg,var(--paper) 40%,transparent) 100% 0/40px 100% no-repeat local,linear-gradient(270deg,var(--line),transparent) 100% 0/10px 100% no-repeat scroll}
}
@media print{
@page{margin:16mm 14mm}
html{font-size:9.5pt}
body{font-size:1rem;line-height:1.4}
.pair{gap:12pt 24pt}
section h2,section h3{margin-bottom:.5em}
.facts{margin-bottom:12pt}
.plan li{grid-template-columns:minmax(0,12em) minmax(0,1fr) minmax(0,19em);gap:0 12pt}
svg text{font-size:8pt}
main{max-width:none;padding:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,details:not([open]){display:none}
.coach,.end{break-before:page;margin-top:0}
.end~.end{break-before:auto;margin-top:24pt}
section{margin-bottom:16pt}
h2,h3,h4,figcaption,.key{break-after:avoid}
figure,tr,.plan li,.bars li,dl div,.ways{break-inside:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
.scroll{overflow:visible}
table{font-size:7.8pt}
.cell-bar{width:44px}
th,td{padding:.24em .8em .24em 0}
td,.s{min-width:0}
tbody th{min-width:12em}
a{color:inherit;text-decoration:none}
}`

/** How the page looks: of one piece with it, so that it needs nothing else. */
export const style = [colors, type, parts, charts, places].join('').replaceAll('\n', '')
