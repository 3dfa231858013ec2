/** What each cue of a duty says of its faults. Written by training/train.ts; change the examples there. */
export const dutyWeights = `vague-duty evaluation-duty administrator-duty teacher-duty clerical-duty student-service-duty compliance-duty activity-without-outcome open-ended-duty
-26 -69 -59 -51 -46 -68 -47 -20 -89
0.4 0.4 0.35 0.3 0.35 0.45 0.35 0.35 0.6
!b:not meet	g7
!n:teacher	a-10
!n:test	g7
!nm:test	g8
!u:,	a-11
!u:and	g9
!u:meet	g7
!u:not	a-12b17c-6g6h-7
!u:or	a-9
!u:to	h-10
ah:be	a8
am:act	c6
am:administer	f5
am:advocate	a13
am:align	h9
am:allocate	c10
am:analyze	d6
am:arrange	c12h6
am:assess	c11
am:assign	b11
am:be	a-6c-1h5
am:build	a-4
am:carry	a10c-6
am:co-plan	h-8
am:coach	b-10h-3
am:collect	e8g5h4
am:communicate	a5h-6
am:complete	a-6e5
am:conduct	a-6f-4
am:coordinate	d-8
am:cover	d10
am:create	c-4
am:debrief	h-7
am:decide	c18
am:demonstrate	h6
am:direct	a-8c10
am:do	a-9c7i10
am:engage	a6
am:ensure	a-5b9g6
am:evaluate	b9
am:facilitate	a-5c-9h11
am:fill	e8
am:find	b9
am:follow	a-6c-7g12h-8
am:gather	e10h2
am:get	e14
am:give	a8c-12d-4
am:go	g6
am:grade	d10
am:have	a5
am:head	c7
am:help	c8
am:hire	c10
am:hold	b10
am:host	h10
am:identify	b8
am:implement	c-8g9
am:interview	c11
am:keep	c5e-5
am:know	a11h-8
am:lead	c-12d-7h2
am:learn	a7
am:maintain	a8c-5h6
am:manage	c6e7
am:meet	a-12h8
am:monitor	a11c1
am:order	e11
am:organize	e8
am:oversee	a-9c16e-5g3h-11
am:participate	e-8h5
am:pick	d7e-7
am:plan	c-11
am:possess	a11
am:prepare	h-4
am:present	a-10h8
am:promote	a7h-7
am:provide	h-3
am:read	a-9f8h-7
am:recommend	h-10
am:repair	e9
am:report	e9
am:represent	a6
am:research	h7
am:review	h7
am:say	h8
am:schedule	c4
am:score	d18
am:screen	f12
am:select	d11
am:send	e11
am:set	c6d9h-8
am:show	h3
am:submit	e-6
am:substitute	d6
am:supervise	c8
am:support	a-8f-6g8
am:tell	d5
am:test	h-10
am:track	d9
am:tutor	f12
am:undertake	i7
am:upload	e9
am:use	b3f8g8h-14
am:verify	b8
am:work	a3
am:write	a-6
ap:be	b10d-10f-8
ap:ensure	h-9
ap:find	d10
ap:further	a10
ap:go	h11
ap:monitor	g12
ap:record	e13
ap:succeed	a12
ap:support	a-7
b:( e	b9
b:( i	g8
b:( s	h9
b:) ,	a12
b:) .	e10g6h-14
b:, administrator	d8
b:, analyze	h8
b:, and	a7b6c1d-12f-7h-5
b:, as	i9
b:, assessment	a8
b:, data	a16
b:, district	g8
b:, etc	d11
b:, implement	h11
b:, instruction	h9
b:, instructional	h9
b:, intervention	a19
b:, interview	d12
b:, material	h6
b:, observe	h-13
b:, parent	a19
b:, professional	h-14
b:, share	h-8
b:, staff	a11
b:, student	c13
b:, supervise	b11
b:, teacher	a14
b:, the	c8g14h4
b:, with	c13h-7
b:. e	g8
b:. g	a4b8
b:/ fair	h4
b:/ from	c7
b:/ lead	h9
b:/ or	b7h-11
b:: ü	h4
b:a culture	a9
b:a hand	c9
b:a lesson	h10
b:a liaison	a-10c13
b:a member	a-11h9
b:a newsletter	h11
b:a positive	a12
b:a range	c-8
b:a school	c9
b:a small	c10
b:a trainer	h11
b:a week	h8
b:a whole	a12
b:ability to	a14
b:able to	a6
b:about the	h8
b:about their	h11
b:absent teacher	d7
b:across the	a12
b:activity and	a16
b:administrator ,	a13b-10
b:administrator .	i10
b:after school	f7
b:all staff	b7
b:all student	a20f-10g-9
b:all teacher	a-9
b:an effective	c13
b:an experienced	b7
b:an online	h11
b:analysi of	c7
b:and /	b7h-11
b:and activity	c-10
b:and administrator	h9
b:and be	a7
b:and carry	c-6h12
b:and classroom	a13h-10
b:and coach	a8
b:and coaching	c15
b:and collaboration	a9
b:and computer	a9
b:and develop	h-9
b:and district	c-16
b:and evaluate	b12c6
b:and evaluation	h13
b:and for	c14
b:and give	a-10c-11h13
b:and goal	c6
b:and help	a-10h8
b:and in	a9c-7
b:and instruction	a10
b:and isi	g9
b:and keep	a7c13e-11
b:and lead	c-14h7
b:and learning	h3
b:and literacy	h11
b:and manage	e11
b:and monitor	c11
b:and other	b-9c11
b:and parent	d8
b:and plan	g11h-9
b:and practice	a12h-12
b:and professional	c8h-13
b:and progress	h12
b:and reflection	a6
b:and report	e-5
b:and resource	b12
b:and school	c-12
b:and small	h12
b:and staff	c9h-10
b:and state	a-9
b:and strategy	b8
b:and student	a10d-16f-11h22
b:and support	a-7h14
b:and teach	f15
b:and teacher	a-11c-8h6
b:and the	b-5c-4d8
b:and their	b11
b:and then	d11h-8
b:and to	h12
b:and unannounced	b10h-7
b:and universal	g11
b:and use	f12
b:announced and	b10h-7
b:answer for	c13
b:as a	a4h10
b:as assigned	a-10i20
b:as directed	i9
b:as the	a-5
b:as well	f6h8
b:assess student	d8
b:assessment .	f12g7
b:assessment and	a9
b:assessment plan	c10
b:assessment process	g11
b:assessment strategy	c9
b:assessment to	d11
b:assist in	h11
b:assist with	g5
b:at district	c12
b:at the	c-7i6
b:based on	h-17
b:be kept	e11
b:be over	c14
b:be the	a8
b:behavior support	c-9
b:benchmark and	a-10g10
b:board policy	g12
b:bring about	a9
b:building and	h8
b:building principal	c-6e12
b:but be	g9
b:by the	c-13f-7g15i8
b:carry out	h8
b:classroom and	a7
b:classroom for	b15
b:classroom management	h-7
b:classroom teacher	a13b-11g12
b:coach ,	h-8
b:coach .	a-9h9
b:coach be	a-13
b:coach can	h13
b:coach give	h7
b:coach support	a10
b:coach teacher	h-15
b:coach to	a-9
b:coach will	h-12
b:coaching cycle	h11
b:coaching for	h8
b:coaching session	h-9
b:coaching work	e7
b:cognitive coaching	g10h9
b:colleague .	a15h-9
b:communication with	a10
b:completion of	g10
b:computer lab	a7
b:content to	h9
b:coordinate and	c-6
b:coordinate the	c10g9h-13
b:coordination of	c11
b:copyright /	h4
b:count on	a10
b:course of	a11
b:create a	a7
b:csi and	g9
b:curriculum ,	a9
b:curriculum and	a9c-7h9
b:curriculum is	c9
b:data and	a11h-13
b:data from	e19
b:data team	h10
b:data to	c9
b:database ü	h4
b:design and	a6
b:develop and	h8
b:development and	c13
b:development for	h6
b:development of	c10
b:differentiated instruction	h-7
b:directed .	i9
b:directly with	a-11
b:district .	g11
b:district goal	c11
b:district standard	h-9
b:document ,	c9g8
b:document .	e13
b:dual language	a-5c3e-7g-5h14
b:duty as	a-12
b:e .	a4c-8
b:each teacher	b15h-15
b:each week	h10
b:early childhood	h9
b:early learning	c12
b:early literacy	a3
b:ela teacher	h10
b:ell coordinator	e11
b:english language	f14
b:english learner	c8h-8
b:ensure sure	b7g5
b:etc .	h15
b:evaluation tool	g13
b:every student	a7
b:excel ü	h4
b:expectation for	a12
b:experienced teacher	b7
b:expert in	a10
b:fair use	h4
b:familiar with	a11
b:feedback ,	h8
b:feedback and	h-6
b:feedback to	h8
b:fidelity check	b12
b:field trip	d13
b:fill in	e13g12
b:for absent	d7
b:for area	c9
b:for classroom	d17
b:for each	d14
b:for new	c11
b:for staff	h11
b:for student	a16c-9d-7f5g11
b:for teacher	d21h5
b:for teaching	c8
b:for technology	c11
b:for the	c5d6g4h-5
b:for training	e11
b:form ,	i8
b:from formal	a9
b:from teacher	e13
b:from the	h9
b:g .	a4b8
b:get in	e11
b:give the	c-12e4
b:go on	a14h-10
b:go to	h4
b:grade level	h10
b:grade-level team	h-9
b:group for	f14
b:growth .	a10
b:hand in	a-9c7
b:have a	c7
b:have an	a10
b:head start	g9
b:head the	c8
b:help in	c6
b:help student	f12
b:help teacher	c-15h-12
b:help with	c11g9
b:home visitor	b18
b:how student	d12
b:how to	h-10
b:how well	b9
b:i .	g9
b:i also	d10
b:idea .	h9
b:iep meeting	g14
b:implementation of	h-8
b:improvement goal	h12
b:improvement plan	c10
b:in a	h-5
b:in all	b7f10
b:in classroom	a-6d9h-8
b:in development	c9
b:in literacy	h13
b:in make	h-10
b:in order	a-8
b:in planning	h-11
b:in professional	h-6
b:in reading	a11
b:in student	g10
b:in technology	a10
b:in the	a4c-2e9h4
b:in their	c6
b:induction and	a9
b:information ,	e13
b:information to	h-9
b:instruction ,	a11
b:instruction .	a-6f10
b:instruction to	f8
b:instructional coaching	h9
b:instructional program	a8
b:intake interview	g8
b:intensive professional	g16
b:intervention ,	a10
b:intervention .	b7d11
b:intervention program	a14c-11
b:intervention teacher	c15
b:intervention to	d-10
b:into reading	c8
b:into the	e14
b:isi school	g9
b:item to	e9
b:k-12 science	h11
b:k-3 curricula	a9
b:k-4 .	c7
b:keep high	a10
b:keep teacher	h14
b:keep the	e10
b:keep up	a7
b:keep watch	c10
b:lab .	a8
b:language and	h11
b:language minority	e8g7
b:language policy	a13g-9
b:language student	c14
b:language survey	g9
b:lead a	c11
b:lead teacher	c13h-10
b:lead the	a-9
b:leadership in	a15
b:leadership team	a-22c-4h23
b:learning ,	a8h11
b:learning .	a-5h-9
b:learning and	a9
b:learning community	a-11
b:learning standard	h11
b:lesson ,	d7h-12
b:lesson .	h10
b:lesson design	h-7
b:lesson for	h10
b:lesson plan	b12d12
b:lesson planning	h-11
b:lesson –	h9
b:level of	h-8
b:liaison between	c10
b:liaison with	a11
b:limited to	g6
b:literacy ,	h9
b:literacy .	c-9
b:literacy assessment	g12
b:literacy coach	a-2c15
b:literacy coaching	e9
b:literacy instruction	h13
b:literacy program	a-8c-5
b:look up	h8
b:lpac training	g10
b:make and	a-9c8h10
b:make copy	e9
b:management system	e7
b:material ,	b8h4
b:material .	h12
b:material for	d9
b:math and	b9c13
b:math teacher	h15
b:meet the	h-10
b:meet weekly	h9
b:meet with	a-9c-12
b:meeting .	a-11
b:member of	c-13h9
b:mentor and	a11h-10
b:minority student	e8g7
b:model .	f9
b:model lesson	h5
b:monitor student	f-11
b:monthly meeting	h-9
b:monthly with	h11
b:mtss team	c12
b:must be	c-10e7
b:need ,	d9
b:need .	c10f12
b:need assessment	c7
b:need of	a10c-4
b:new strategy	h-8
b:new teacher	c7
b:not limited	g6
b:observation ,	b-6
b:observation and	b6h-10
b:observe ,	h-9
b:of a	d14
b:of all	a11
b:of coaching	a6e10h-7
b:of data	c-5h7
b:of el	h9
b:of instructional	c8h-5
b:of literacy	e9
b:of one	h9
b:of professional	h9
b:of record	f10
b:of school	c-6g7h8
b:of science	h9
b:of student	c9f-10
b:of support	c-7
b:of system	c9
b:of teacher	c9h-8
b:of the	b-10c-2h-2
b:of their	g8
b:on a	h12
b:on each	e9
b:on intervention	b10
b:on student	d8f-8
b:on teacher	b13
b:on the	a-3c-4d-9h12
b:on us	a10
b:online database	h4
b:order to	e-9
b:organize and	h11
b:organize the	c9
b:out and	a9
b:out the	c-6
b:oversight of	c8
b:own professional	h-12
b:part in	h7
b:participate in	c5
b:plan ,	h9
b:plan .	g-9
b:plan and	a-8c-3d7e-12f10h14
b:plan for	g8h-8
b:plan the	c13
b:plan to	d13
b:planning ,	h9
b:planning and	c7h-12
b:policy in	g-9
b:practice ,	a-9h13
b:practice .	h-13
b:practice and	b-8
b:practice for	h9
b:practice in	h6
b:prepare the	e-11
b:principal and	a10b-9c-7
b:principal in	b10c10
b:process .	b16
b:professional development	c-11g-8h7
b:professional learning	a-13g8h13
b:program .	a10c-6
b:program and	b19g-9
b:program evaluation	c8
b:program for	a9
b:program is	b8
b:program to	c-9h12
b:project and	h6
b:provide oversight	c11
b:provide support	a8
b:provide teacher	d12
b:put in	c12
b:reader and	a11
b:reading .	a4h10
b:reading assessment	c-10d12
b:reading coach	g11
b:reading group	c11f-10
b:reading instruction	h12
b:reading intervention	c8
b:reading program	c-14g-7
b:reflection .	a6
b:reflective cycle	e6
b:registration and	e10
b:report to	g14
b:reporting system	e8
b:request for	c14
b:request of	i13
b:research ,	a19h-9
b:resource and	a-8
b:resource for	h6
b:role and	c9
b:run the	c6
b:s )	h9
b:school .	a9h-5
b:school and	a-4g8
b:school assessment	c14
b:school evaluation	g15
b:school improvement	a-4h7
b:school principal	c-10
b:school staff	c-11
b:school team	c-9h9
b:school web	e8
b:score to	b9
b:seen ,	h8
b:serve as	c11f7g9
b:session ;	g14
b:set up	c-5
b:share and	h12
b:share on	e11
b:sharing of	h10
b:should be	a-9
b:side-by-side with	h7
b:single teacher	b9
b:small group	h11
b:small team	c11
b:so as	h11
b:so that	b-10g-12h-23
b:special education	a-9g16
b:staff (	h10
b:staff ,	a11h-7
b:staff .	a5
b:staff and	c-9
b:staff development	h9
b:staff give	b8
b:staff in	a-7c-7
b:standard ,	a8
b:standard and	a7
b:state and	c-7
b:state english	f10
b:state standard	g-12h8
b:stay current	a-8
b:strategy ,	h6
b:strategy and	a-9
b:strategy for	h-6
b:struggling reader	a9
b:student ,	a7f7
b:student .	a10
b:student in	d-6f9
b:student into	c9
b:student learning	h-7
b:student need	c-9
b:student needing	d12
b:student outcome	c8
b:student result	h-9
b:student support	c10
b:student teacher	b16
b:student the	c7
b:student to	f9
b:student who	a-7
b:student work	h12
b:style and	b9
b:submit over	e-14
b:substitute teacher	d13
b:support ,	c12
b:support .	c-8
b:support and	g9
b:support for	a10c-7
b:support the	h-11
b:support to	a13h-11
b:system .	c-11e10
b:talk about	h9
b:tap training	b13g12
b:teach and	h9
b:teach student	f9
b:teacher ,	a9c11e-8h13
b:teacher .	h10
b:teacher and	a6b6e-8f11h9
b:teacher in	a-10b-12d-14g-9h6
b:teacher induction	g9
b:teacher leader	c11
b:teacher leadership	a12
b:teacher of	h10
b:teacher on	h-14
b:teacher professional	h-10
b:teacher the	d11
b:teacher to	a-11c-9d-8f-10
b:teacher use	b5
b:teacher when	d12
b:teacher who	a10
b:teacher with	h-10
b:teaching .	a10
b:teaching and	a12
b:teaching role	c7
b:teaching staff	h-7
b:team ,	h8
b:team .	c-10
b:team and	c7
b:team at	h8
b:team meeting	a14c-8h5
b:team member	c12
b:team of	c13
b:tech pond	h9
b:technology .	a9h-10
b:technology cadre	c13
b:technology coach	h9
b:technology plan	c10
b:technology use	a9
b:tell teacher	d7
b:test coordinator	g10
b:that be	h4
b:that student	a9
b:that use	h15
b:the academic	h11
b:the board	c10
b:the cao	e11
b:the carrying-out	a12
b:the child	g11
b:the class	d19h9
b:the classroom	a5b-7f10h8
b:the coach	a4c-10
b:the core	b9
b:the day	h-10
b:the department	c10
b:the district	c5e-7g-9h5
b:the division	c8
b:the elementary	h9
b:the ell	e12
b:the faculty	a9
b:the goal	a10
b:the grant	c-12g12
b:the hiring	c10
b:the instructional	a5c-12
b:the lac	g11
b:the lea	h9
b:the learning	a9
b:the lesson	e9
b:the list	d10
b:the literacy	h12
b:the mentor	e15
b:the need	c-12
b:the overall	c9
b:the planning	c7
b:the principal	a-10b10c17g-15h-18i24
b:the program	b7c-6h15
b:the progress	b12
b:the reflective	e6
b:the region	h16
b:the right	e7g9
b:the school	a-5e-9f-7g-7h2i7
b:the science	c-8
b:the site	c7g9
b:the social	c13
b:the staff	h9
b:the start	c-11
b:the state	a8f4
b:the student	f11
b:the superintendent	c8i8
b:the supervisor	e7
b:the teacher	a8b-11c-10d-6e-5h-5
b:the team	d14h-6
b:the use	c-8
b:the voice	a9
b:the whole	h-12
b:them .	e11
b:through the	h8
b:tier 2	d7
b:time .	h-12
b:time and	c8
b:title i	c10g7
b:to /	c7
b:to all	g8
b:to and	h8
b:to child	f16
b:to classroom	h-6
b:to ensure	h-12
b:to find	d8h-13
b:to give	a12h7
b:to new	a10
b:to staff	a6
b:to support	c-9
b:to talk	h12
b:to teach	h11
b:to teacher	b-3h6
b:to that	c10
b:to the	b12e9
b:to training	e8
b:tool ,	h9
b:train teacher	b-7
b:training ,	h-10
b:training and	b13h-16
b:understand the	a8
b:undertake on	c9
b:universal assessment	g8
b:up the	c10
b:up with	b10
b:use technology	d6
b:visit .	e7
b:watch on	c11
b:well as	f6h8
b:well with	a8h-8
b:which teacher	b12
b:who be	a9
b:whole .	a11
b:will ensure	b10
b:will give	a9
b:with all	a9
b:with building	e8
b:with classroom	h7
b:with curriculum	h13
b:with each	b-9
b:with fidelity	b8
b:with student	f16
b:with teacher	a-12b-23c-11d-19e-8
b:with team	h-12
b:with the	a-5c-3h9
b:within the	a7f9g7
b:word ü	h4
b:work side-by-side	h7
b:work together	h7
b:work with	a-20c3
b:write grant	c12
b:write the	d8h-10
b:year .	h11
b:ü copyright	h4
b:ü excel	h4
b:ü online	h4
b:ü word	h4
e:)	b7c10e10
e:activity	a10h10
e:administrator	b7i13
e:asked	i12
e:assessment	c-12
e:assigned	i14
e:budget	c13
e:check	b12
e:classroom	b9
e:club	f15
e:coach	h9
e:coaching	h8
e:committee	c7
e:community	a11
e:curriculum	a-6h-5
e:data	a-8c6d7e-12h22
e:directed	i9
e:done	g11
e:education	g11
e:etc	h13
e:evaluator	b14
e:family	a10
e:feedback	h12
e:for	g10
e:goal	c15d-10
e:growth	a7
e:idea	a12
e:initiative	h8
e:instruction	h-12
e:k-4	c7
e:leader	c8
e:leadership	a10
e:learning	a11f-9h-3
e:lesson	h8
e:literacy	a7
e:need	g9
e:needed	f11i10
e:network	e12g11
e:night	h11
e:observed	b13
e:other	a19h-5
e:outcome	d8
e:place	a-9
e:plan	c1
e:practice	c-7h-4
e:principal	a-8
e:program	h4
e:reading	a5
e:reflection	a6
e:require	g15
e:review	g13
e:school	a2f7g-9
e:setting	f9
e:staff	a3
e:standard	a-7h4
e:student	c-8d-3f13
e:support	a13
e:system	c-7e9
e:teach	c7
e:teacher	a4b-5d2e4h19
e:team	b11d9h9
e:technology	h-8
e:them	d8h-7
e:together	h11
e:training	e13h7
e:use	d10h14
e:visit	h-9
e:whole	a12
e:work	h13
e:workshop	h9
e:year	h6
f:act	c7
f:administer	f5
f:allocate	c9
f:assess	d4
f:assign	c10
f:assist	h-1
f:attend	h11
f:back	a7
f:be	a-4d-9h6i10
f:build	h5
f:carry	f12g9
f:check	b-7
f:choose	d13h-10
f:co-teach	h19
f:collect	g5h4
f:confer	h10
f:consult	h7
f:coordinate	g4h-4
f:cover	d10
f:create	d5e-8h6
f:deliver	h7
f:demonstrate	h7
f:develop	h9
f:do	i7
f:document	e13
f:ensure	b7c2
f:facilitate	a-6
f:fill	e9
f:gather	e11h3
f:get	e9
f:give	a5b-7e6
f:go	h5
f:hand	h12
f:head	c7
f:help	a5
f:hold	a-6
f:identify	b8
f:include	h10
f:inform	h8
f:keep	a-5
f:know	a8
f:lead	a6c8
f:let	h9
f:look	h13
f:maintain	a8
f:meet	a-9h5
f:model	d-6h8
f:observe	b9h3
f:organize	e9
f:oversee	a-8c12e-8
f:participate	a-3
f:pick	d9
f:plan	h5
f:prepare	e7h-4
f:present	h10
f:promote	a5
f:provide	a5f5
f:put	a11
f:report	e8
f:represent	a6
f:review	d7g-8h14
f:run	f7
f:schedule	c5e-5
f:serve	a8f5h-3
f:set	d6
f:show	h9
f:submit	g8
f:substitute	d6
f:supervise	b-6c8
f:support	a4f-5h-9
f:test	g9
f:train	a-6
f:understand	a7
f:undertake	i6
f:upload	e9
f:use	a11d-6h-7
f:verify	b9
f:visit	h8
f:watch	b6
f:work	a3
h0:a	a11
h0:administer	f5
h0:allocate	c9
h0:analyze	d3
h0:and	a-14c-6f8h17
h0:assess	d4
h0:assign	c10
h0:assist	h-2
h0:attend	g7h10
h0:be	a19b-13e-12h-9
h0:build	h6
h0:carry	f13g11
h0:check	b-7
h0:choose	d15
h0:co-teach	h20
h0:collect	g5h4
h0:communicate	d9
h0:confer	h10
h0:consult	h7
h0:coordinate	h-4
h0:cover	d10
h0:create	c-4d6
h0:cts	b7
h0:deliver	h7
h0:demonstrate	h7
h0:design	h12
h0:develop	a-11h7
h0:direct	a-7c8
h0:do	h6i7
h0:document	e13
h0:fill	e9
h0:follow	h-8
h0:gather	h6
h0:get	a8
h0:give	e5h10
h0:go	a-7
h0:have	h6
h0:head	c8
h0:help	e9
h0:hold	a-5
h0:identify	b8
h0:intensive	g13
h0:keep	a-6g7
h0:know	a9
h0:lead	c11
h0:let	h9
h0:maintain	c-6
h0:manage	c8h-7
h0:meet	c-10h7
h0:model	a-5h11
h0:observe	b11h3
h0:organize	e9
h0:other	a-13
h0:oversee	e-7
h0:pick	d9
h0:plan	h5
h0:prepare	e7h-4
h0:present	h10
h0:professional	h8
h0:promote	a5
h0:provide	a3
h0:put	a9
h0:represent	a6
h0:run	f7
h0:schedule	c5e-5
h0:serve	h-3
h0:set	c8d6
h0:share	c-9
h0:show	h5
h0:submit	g9
h0:substitute	d6
h0:supervise	b-6c8
h0:support	f-5
h0:teach	h7
h0:test	g9
h0:the	b5d-9e5f6h8
h0:to	a-7c13g-8
h0:train	a-6
h0:understand	a8
h0:undertake	i8
h0:upload	e9
h0:use	a8e6f6
h0:watch	b7
h0:work	a2c3
h1:,	a3c6e5
h1:/	a9c4
h1:a	d-8g-9h-3
h1:all	a-4c-7e5h-3
h1:and	a8c5g2h1
h1:as	c4f8i-8
h1:at	h9
h1:behind	a10
h1:by	a10
h1:carry	g-8
h1:classroom	b7h-5
h1:coaching	b12
h1:communication	h11
h1:copy	e9
h1:curriculum	h15
h1:data	e7
h1:demonstration	h12
h1:development	h9
h1:direction	c14
h1:duty	a-12i15
h1:for	a15c14
h1:grant	c14
h1:guidance	a9
h1:help	h9
h1:in	g6h9i14
h1:instructional	b12
h1:into	a10
h1:knowledge	a7
h1:lead	f11
h1:leadership	a18
h1:lesson	a-9h8
h1:model	h9
h1:new	h7
h1:observation	h8
h1:of	a16h-10
h1:on	a-6
h1:other	a-11
h1:over	e-10
h1:parent	a-9d15h-10
h1:part	a-3c-3
h1:professional	g15
h1:program	c8
h1:reading	d9
h1:research	h9
h1:resource	h19
h1:schedule	e13
h1:side-by-side	h6
h1:student	a-4d11f8h-9
h1:substitute	c11
h1:support	a5c-13h-10
h1:teacher	a-10c-14d-8e-9f-12g-4
h1:team	h-10
h1:the	a6b-9c9d4e1g6h-6i-7
h1:to	a12e-9h6i10
h1:up	c-7h6
h1:well	a10
h1:with	e5g10
h2:,	a-4c4d7h-6i7
h2:.	a9h-6
h2:a	a-8c-10f-11
h2:all	g7
h2:analyze	h7
h2:and	a3b-6h5
h2:as	a10h-9
h2:assessment	d12
h2:building	c12h-9
h2:carry	a10h9
h2:classroom	d6
h2:coach	a9
h2:coaching	h9
h2:curriculum	h14
h2:data	c11e8
h2:district	h-7
h2:ensure	c10
h2:for	a5c8
h2:group	f10
h2:in	c-5h-5
h2:instruction	h-7
h2:instructional	h5
h2:leadership	c11
h2:learning	g10h6
h2:lesson	a-9f-7h7
h2:liaison	a-6
h2:new	a-11h6
h2:of	c3
h2:on	g-7
h2:out	g-8
h2:part	h9
h2:planning	a-10
h2:reading	a-10h8
h2:record	g-10
h2:resource	c9
h2:school	e8h-5
h2:state	g8h-9
h2:strength	b9
h2:student	c5d9f4h-11
h2:support	g6
h2:take	a10
h2:teacher	c-11g-9h8
h2:team	c-10e8
h2:test	d13
h2:that	a12
h2:the	b-3c4d-9g4i-10
h2:to	a4d-7e-11g-8
h2:training	g8h8
h2:use	a-7
h2:way	a12
h2:with	a-2c-7e-5
h2:work	b12h8
kh:analyze	h-9
kh:attend	h10
kh:be	a8
kh:change	h-11
kh:deliver	a-10c8
kh:learn	a-12
kh:make	c7
kh:manage	c8
kh:use	b-9c-5f-8g-8h-9
kj:cover	e8
kj:evaluate	b13
kj:manage	c6
km:analyze	a-4b9c-2d12e-5h3i-7
km:assess	a-10b4d4f8g8
km:attend	a-3b6c-10e-5f-4g5h14i7
km:be	a10b7g2h-14
km:change	a15b-10d-7e-18f-7g-14h-12
km:check	a-8b15c7e9f-10g15h-10
km:clerk	a-18b-5d2e54f-7g12h-16
km:coach	a-17d-12e-16g5h7
km:coteach	a-14h12
km:cover	a-7b-6d10h-20
km:curate	a-8c-3f-7h8
km:deliver	a-4b-1c-1d-3e-13f-1h16i-4
km:evaluate	a-21b27c6e-13g-4h-3
km:have	a7c-10d-13e-10f-13h4
km:hazy	a17c-5d-12f-4g-6h-14
km:help	a8c-4d-11f-9g8h-2
km:hire	a-8c18
km:learn	a-4e-6g4
km:make	a-9b-8d26g-9
km:manage	a-14b-1c27d-4e-8f-2h-13i-8
km:meet	a8b-4c-9e-7f-4g-10i-7
km:model	a-7d-4f-8h7
km:observe	a-17b8c-5e-7f-9h3
km:perform	b9d-7e10f17g8h-10i15
km:plan	a-13b-5c-7h-2
km:report	c-4d-4e10g3h-3
km:serveStudents	a2b-5c-4d-12e-5f16h-1
km:show	b-9c-10g-9
km:teach	a-15c-11f17g-8
km:use	a4b-3c-4d3e-10f8g-6
kp:analyze	a-7b-12
kp:assess	a7
kp:attend	d8
kp:be	a4b8f-9
kp:change	a8b-10g-11h-24
kp:check	a-11
kp:clerk	e19g9
kp:coach	h12
kp:cover	g11
kp:curate	a-13f-9g-8h8
kp:deliver	a-17c7d-6f10
kp:evaluate	b17g13
kp:have	a5d8
kp:hazy	d-6g-6h-8
kp:help	e-7h-3
kp:make	c6h-5
kp:manage	c7i10
kp:meet	a6c8
kp:observe	h13
kp:perform	c7h6i11
kp:report	d-8e4
kp:serveStudents	a6b-1g-6
kp:use	b-5c-3d-5e-6
kw:learn	a-16
kw:make	d8
kw:serveStudents	f16
kw:teach	f14
l:14	a-7b-1f-7g7h-13i-7
l:22	a-14e10f-7g9h-1i-8
l:4	a-17b7c8d3e5f7g5h-5
l:8	a-13c2d-4f6g9h-3i-10
l:none	a18b10c5d-10e-3f9h-3i7
n:appraisal	a-12b28d-6e8g7h-22
n:bond	a4c-10d-7e-8f-9h-6
n:climate	b10d-8e-11f6g-5h-4
n:coaching	a-17b-8c-14d-11f-16g-6h8i-7
n:coverage	a-3b5d15e-13f8i-8
n:curriculum	a-3c-6d7e-7f-7g-9h-15i-10
n:data	a-5c-5d9f-11i-12
n:decision	a-4b-10e-10g-12h-19
n:duty	b-8d5g-6h-3i17
n:family	c-5d8
n:feedback	a-16b-7c-14h5
n:group	a-18c5e-7f16g-20i-9
n:hazy	a9c8e-6f-7g-7h2i-6
n:law	b7d-13f-9g39h-10i-10
n:leader	a-8b17c11d-13e-8f-8g-7h-5i27
n:learning	a9b-5c-8d2e-5g-1h-15
n:learningEvent	a-17b-7d-8f-7h9i-11
n:lesson	a-17b-3c-14d5e-5g-7
n:material	a-24b-10c-5d10e17g-8h6
n:meeting	a-8c-5d-6g-10h10
n:observation	a-23b18c-4d-12f-10h7
n:operation	a-15c11d-11e7g15i3
n:own	b-11c-7d-5e-7f-7g-4
n:person	c-10e-11g-7h1i11
n:plan	a-7c6g5h8
n:practice	a-8b2c-16d-9e-14f-4g-15i-11
n:record	a-21e27g9h-13
n:resource	a-5b-6d-6f-7g-3h5i-8
n:student	a-4b-12d4e-5f23h-15i-8
n:subordinate	a-11c16
n:teacher	a-5b17c-8d-6e-5f-12g-11h10i-8
n:team	a-17b-11c17h8
n:test	a-15b-5d7e-3g17h-3
n:trait	a14b4c-15d-9e-15g-13h-12
nh:learningEvent	c12
nh:practice	h-6
nh:teacher	h15
nj:learning	c-9h13
nj:operation	c6
nj:practice	h-9
nm:appraisal	a-10b23d-6g5
nm:bond	a1c-11e-7h-3
nm:climate	a18c-3
nm:coaching	f-13g-5h5
nm:coverage	b1c8d3e-8h4i-7
nm:curriculum	d3e-2g-7h10i-9
nm:data	b6e1f-7g-7i-9
nm:decision	c5d-7g-7
nm:duty	a1f-3g-8h-8i24
nm:family	b-11d9f-15h6
nm:feedback	a-10c-9g9h9
nm:group	a-10e-6f9
nm:hazy	a7b-13f-6i-8
nm:law	a-9c-5d-15e-5f-8g18h-11
nm:leader	b14c3d-8e-6f-9
nm:learning	a8h-3
nm:learningEvent	a-12c-12f-6g7h12i-7
nm:lesson	a-7c-8d8e-5
nm:material	a-16c-6e20f-9g-6
nm:meeting	a-6c-12d-6g-6h6
nm:observation	a-20c-4d-9f-8h8
nm:operation	b-5c16d-11f-16h-8
nm:own	d-4e-5g-5h3
nm:person	a9c-10f-5
nm:plan	c10g8
nm:practice	a10b-3c5e-5g-8h5
nm:record	a-16c-7d-6e28f-10g8h-10
nm:resource	b-3c-6d-4e-3g-5h6i-8
nm:student	a-6b-10d16f26g11i-4
nm:subordinate	c8g4h-9
nm:teacher	a-3c-11g-7h6i-8
nm:team	a-11d-13f-8h6
nm:test	a-8c-14d3g19h-9
nm:trait	a17b3c-7e-10h-13
np:climate	f12
np:curriculum	c-8
np:duty	c-3d2
np:law	g12
np:learning	a-7c-3g-11
np:learningEvent	a8c12
np:operation	b5c7f12h4i7
np:person	f12
np:practice	a-7b-5d-6f-11g6h-10
np:record	g16
np:student	d-7e-9g-4
np:teacher	h-6
np:test	d8
nw:coaching	h10
nw:curriculum	h-5
nw:data	h-7
nw:decision	h-11
nw:leader	i12
nw:material	h10
nw:operation	g9h8
nw:record	e10
nw:student	h-7
nw:teacher	h6
nw:test	c-8
o:act>principal	c9
o:align>to	h9
o:analyze>,	c-9h9
o:analyze>data	c8h8
o:analyze>literacy	c8
o:arrange>for	h10
o:assign>to	c8
o:assist>in	a-7e-8g-8
o:assist>school	c8
o:assist>teacher	h-10
o:assist>the	c4
o:assist>with	c9e6g6h-6
o:attend>the	h10
o:back>and	a11h-11
o:be>,	a8
o:be>a	h-8
o:be>and	h-7
o:be>for	h10
o:be>in	a5h10
o:be>involved	c11
o:be>kept	e11
o:be>liaison	a-12
o:be>limited	g9
o:be>member	a-10h13
o:be>mentor	e11
o:be>of	h8
o:be>on	c-10
o:be>over	c12
o:be>resource	a7
o:be>school	a-8
o:be>teacher	a11
o:be>the	e14
o:be>to	a8c-9e9i11
o:be>visit	e6
o:be>with	a11e5
o:bring>about	a9
o:build>for	d12
o:build>plan	c7
o:build>school	c8
o:carry>and	a6c10
o:carry>for	c-7
o:carry>out	a10c-12
o:carry>the	c-5
o:check>and	b-9
o:check>out	e10
o:coach>all	a11
o:coach>in	h4
o:coach>teacher	a10
o:collect>data	g9
o:communicate>and	a7h-10
o:communicate>student	d8
o:complete>of	g11
o:complete>the	h11
o:conduct>and	b8
o:conduct>of	f-6
o:conduct>program	c7
o:coordinate>a	c-8
o:coordinate>and	c9h-9
o:coordinate>with	c-10
o:cover>class	d12
o:create>a	a6
o:debrief>on	h-8
o:demonstrate>the	h8
o:design>and	a10
o:design>the	d12
o:develop>the	h-8
o:direct>of	c9
o:direct>the	c8
o:ensure>all	a-6b7
o:ensure>are	g9
o:ensure>core	b7
o:ensure>data	e6
o:ensure>english	c10
o:ensure>instruction	a7
o:ensure>language	c13
o:ensure>the	b8
o:facilitate>the	h9
o:fill>in	e12g10
o:find>needing	d12
o:finish>the	g13
o:get>in	e10
o:get>with	h-9
o:give>coaching	h16
o:give>data	g8
o:give>development	h8
o:give>for	h-11
o:give>in	h9
o:give>instruction	a-8
o:give>instructional	h8
o:give>leadership	a11
o:give>on	h6
o:give>school	a8
o:give>staff	h5
o:give>support	a10c-11
o:give>teacher	a10
o:give>the	b10e5g12
o:give>to	b-4c6f6
o:go>all	g12
o:go>on	h-9
o:go>to	a-7g7h6
o:grade>and	d14
o:guide>in	h-14
o:handle>the	e12
o:have>an	a10
o:have>of	a9
o:head>the	c7
o:help>,	h12
o:help>for	c8
o:help>needed	i11
o:help>of	c9
o:help>principal	c9
o:help>school	c-5
o:help>teacher	e-8
o:help>the	a9
o:help>with	a2c-12d14e15f7h7
o:hold>,	h-7
o:hold>conference	h-10
o:hold>teacher	b6
o:hold>the	h-8
o:identify>teacher	b12
o:include>classroom	h10
o:keep>and	a8
o:keep>current	h-8
o:keep>high	a12
o:keep>in	c8
o:keep>of	g-9
o:keep>on	c8
o:keep>student	a6
o:keep>teacher	h11
o:keep>to	h12
o:keep>watch	c10
o:lead>a	c8
o:lead>and	f9
o:lead>club	f12
o:lead>data	c-9h9
o:lead>development	h6
o:lead>of	c4h6
o:lead>school	a-10
o:lead>teacher	c8
o:lead>the	h4
o:lead>to	h-11
o:learn>new	h-9
o:look>up	h8
o:maintain>communication	a8
o:maintain>with	a11
o:make>a	a5
o:make>for	a5
o:make>school	c11
o:make>system	c8
o:make>the	a9e-11h-8
o:make>to	h11
o:manage>the	a-9c11h-6
o:meet>and	h-9
o:meet>weekly	h6
o:meet>with	a-10h11
o:model>,	h-7
o:model>a	h8
o:model>and	h-12
o:model>of	h11
o:model>that	h14
o:model>the	h6
o:model>–	h9
o:monitor>and	d-10
o:monitor>classroom	b8
o:monitor>language	g9
o:monitor>progress	c-10
o:monitor>reading	c-8g-9
o:monitor>the	c-5d-11
o:monitor>to	c-9
o:offer>teacher	h11
o:oversee>teacher	b11
o:participate>a	h-11
o:participate>in	c5
o:participate>mtss	h16
o:participate>of	a9
o:participate>professional	h-4
o:participate>the	a8
o:participate>to	h-9
o:plan>for	c-8d15
o:plan>with	h-13
o:prepare>summary	e8
o:prepare>teacher	d8
o:promote>and	a-12
o:provide>and	a8
o:provide>of	c11h-7
o:provide>oversight	c8
o:provide>support	a6
o:provide>to	h-11
o:reach>the	a11
o:review>and	h12
o:review>result	h11
o:review>school	h10
o:say>what	h9
o:send>the	e10
o:serve>and	a7
o:serve>as	f6
o:serve>for	f11
o:serve>of	f11
o:serve>on	c-10
o:serve>the	a-8c10
o:set>goal	c8
o:set>the	c11
o:set>up	c-5
o:share>for	a8
o:share>on	h10
o:share>responsibility	a9
o:share>the	h-8
o:show>and	a11
o:speak>in	a10
o:stay>current	a-8
o:substitute>absent	d7
o:substitute>teacher	d7
o:supervise>and	c11
o:support>,	a-5
o:support>a	a-9
o:support>growth	a-10
o:support>in	a-19c13h-9
o:support>initiative	a9
o:support>instruction	h12
o:support>instructional	a-7
o:support>literacy	a14
o:support>of	a-10h-5
o:support>school	c-10
o:support>the	c-5h-6
o:support>through	h11
o:support>with	a-9
o:support>work	a8
o:talk>and	h9
o:teach>group	f12
o:teach>reading	f12
o:teach>the	h7
o:tell>teacher	d6
o:tell>what	h8
o:test>student	f9
o:train>on	h14
o:train>the	h14
o:understand>the	a8
o:upload>to	e8
o:use>technology	a6
o:use>the	h-8
o:use>to	a-15b9f7g8
o:watch>teacher	b4
o:work>,	a5
o:work>and	c8h-4
o:work>on	a-9c16
o:work>school	h-6
o:work>side-by-side	h7
o:work>the	h3
o:work>to	c4f-9g10h8
o:work>with	c2
o:write>curriculum	h13
o:write>district	h12
o:write>for	c7
o:write>grant	c11
o:write>plan	h-12
o:write>weekly	h-9
p:h	a-17b-5d-10e-3g-7h-17
p:j	a-11d-10f-8h-6
p:m	a28b-27c-18d-19e-20f-23g-29h-4i-3
p:p	a-6b-6c-7d-6e-10f-6g-2h-9
p:w	a-12b-11c-3e-4g-6
q:act>leader	c10
q:advise>leader	c8
q:analyze>data	c8
q:analyze>test	d6
q:assess>student	d9
q:assign>teacher	c8
q:assist>teacher	h-8
q:be>leader	c-6
q:be>learningEvent	g9
q:be>observation	e6
q:be>resource	a6
q:be>teacher	c9
q:be>team	h8
q:chair>team	c11
q:check>material	e9
q:choose>resource	d9
q:coach>teacher	a8
q:collect>data	g8
q:collect>resource	h11
q:communicate>student	d9
q:complete>learningEvent	h11
q:complete>record	e10
q:conduct>operation	c7
q:coordinate>learningEvent	c-13h18
q:coordinate>operation	f-8
q:coordinate>test	g15
q:cover>coverage	d15
q:create>climate	a7
q:deliver>learningEvent	h14
q:do>coverage	h7
q:ensure>data	e6
q:ensure>practice	a8
q:ensure>teacher	b15
q:evaluate>teacher	b10
q:find>resource	h14
q:follow>law	a-9
q:gather>data	d-9h6
q:gather>record	g10
q:gather>resource	h7
q:get>practice	h-11
q:give>coverage	h4
q:give>group	d-9
q:give>leader	a5e6
q:give>operation	a4c-8
q:give>record	h6
q:give>teacher	b-7
q:handle>operation	e9
q:have>trait	a9
q:help>curriculum	h8
q:help>leader	c5h6
q:help>operation	h7
q:help>practice	a6
q:help>teacher	d-8
q:hire>teacher	c10
q:hold>meeting	h-10
q:hold>teacher	b6
q:identify>teacher	b12
q:include>coverage	h10
q:include>practice	h10
q:include>resource	h9
q:keep>duty	a7
q:keep>learning	a5
q:keep>teacher	e-8
q:lead>data	h7
q:lead>learningEvent	c-11
q:lead>practice	h-8
q:make>observation	h10
q:make>practice	h-10
q:manage>operation	c8e-12
q:meet>decision	a5
q:meet>law	g7
q:model>practice	h13
q:monitor>coverage	b7
q:monitor>law	c-9
q:observe>coverage	h9
q:organize>material	e11
q:oversee>teacher	b9
q:participate>learning	h-5
q:participate>learningEvent	h-3
q:pick>resource	e-8
q:prepare>learningEvent	h12
q:prepare>material	e-9
q:promote>operation	a10
q:promote>practice	a10
q:provide>group	f8
q:provide>student	a-9
q:report>leader	h9
q:run>operation	c15h-11
q:run>team	c-8
q:serve>own	a11
q:serve>teacher	f10
q:share>duty	a8
q:share>own	h9
q:show>practice	h6
q:substitute>teacher	d7
q:support>duty	a6
q:support>learning	a-11
q:support>observation	c12
q:support>practice	a-7
q:support>teacher	h-7
q:teach>teacher	h7
q:tell>family	d7
q:test>student	f8
q:train>teacher	a-7
q:undertake>duty	i7
q:use>data	d-9
q:use>operation	e9
q:watch>teacher	b5
q:work>leader	c5
q:work>student	a-10
q:work>subordinate	g10
q:work>teacher	c-6
q:write>operation	c7
r:analyze>coverage	b8d-11
r:analyze>data	a-3e-11h4
r:analyze>hazy	d9
r:analyze>material	e-8
r:analyze>practice	b6c-5d-14g7
r:analyze>record	e-8
r:analyze>resource	c-11g-6
r:analyze>student	a-7c-13f-14
r:analyze>teacher	c11d-5
r:analyze>test	g-7h11
r:assess>coverage	b8
r:assess>data	g8
r:assess>group	f6
r:assess>leader	a5e5g7h-10
r:assess>practice	b9
r:assess>record	h7
r:assess>student	c-8d23f8h-13
r:assess>teacher	b12h-4
r:assess>test	f8
r:assess>trait	b7
r:attend>coverage	h-9
r:attend>curriculum	h13
r:attend>law	g9
r:attend>learning	h-4
r:attend>learningEvent	a-7g11h-5
r:attend>meeting	a-6e-10h6i10
r:attend>observation	b8
r:attend>operation	g-8
r:attend>person	h10
r:attend>teacher	a8
r:attend>team	a-9c-14h12
r:be>hazy	a17h-22
r:be>learningEvent	a-9h11
r:be>observation	e6
r:be>operation	a7
r:be>own	a4
r:be>resource	a9h-11
r:be>teacher	a7f9
r:be>team	h8
r:be>test	g12
r:change>curriculum	h10
r:change>data	a9
r:change>learningEvent	h12
r:change>person	f14
r:change>practice	a-3b-11c-9h-18
r:change>resource	a-8
r:change>teacher	a-8b-11d-7h-9
r:change>trait	a-13h-11
r:check>coverage	b3
r:check>curriculum	b8
r:check>data	e5
r:check>duty	c4g-10
r:check>law	a-8c-11g12
r:check>learning	b-8c11
r:check>lesson	b13
r:check>operation	b5
r:check>practice	b13
r:check>resource	b-8
r:check>student	a-4e-13g4
r:check>subordinate	b11
r:check>teacher	b20d-6e10
r:check>test	c-12g12
r:clerk>coaching	h-6
r:clerk>data	b9e6
r:clerk>hazy	h8
r:clerk>leader	b7
r:clerk>learningEvent	e8
r:clerk>lesson	h11
r:clerk>material	c-9e17h-15
r:clerk>operation	c-5
r:clerk>practice	a-10g11
r:clerk>record	a-9c-15d-8e14f-9h-12
r:clerk>resource	a-11c-6h4
r:clerk>student	d6
r:clerk>teacher	g8
r:coach>leader	c6
r:coach>person	h7
r:coach>resource	h-10
r:coach>student	f23
r:coach>teacher	c-8d-9f-7h5
r:coach>test	h-12
r:coteach>coverage	h8
r:cover>coverage	a-9
r:cover>law	c-9
r:cover>resource	e11
r:cover>teacher	d10
r:curate>climate	h-9
r:curate>coaching	h3
r:curate>coverage	h4
r:curate>curriculum	a-6d11h4
r:curate>data	f-8
r:curate>decision	h-3
r:curate>duty	a5g8
r:curate>feedback	f-6h-4
r:curate>group	c-7
r:curate>hazy	a-10
r:curate>leader	c10e4
r:curate>learning	h-5
r:curate>material	e-12h13
r:curate>observation	b10
r:curate>operation	a5
r:curate>own	h8
r:curate>person	a-4
r:curate>practice	a-6b-6d-7g-5
r:curate>record	b6g9
r:curate>resource	a-13b-9c-1e-6h1
r:curate>student	b-9
r:curate>subordinate	c7h4
r:curate>teacher	b-3g-2h-10
r:curate>team	c-7h3
r:deliver>climate	c-6h-12
r:deliver>curriculum	a-3c-7e11h5
r:deliver>data	a-10b5f-6
r:deliver>decision	a-4c3h-3
r:deliver>duty	a9
r:deliver>family	a-13
r:deliver>group	a-7f9h-5
r:deliver>leader	h-3
r:deliver>learning	d5g-12h-5
r:deliver>learningEvent	a-17b-9c-18d-7e-12f-11g-12h13
r:deliver>lesson	f8h3
r:deliver>material	e10
r:deliver>meeting	c-2g-7
r:deliver>observation	b5
r:deliver>operation	a12c8h-5
r:deliver>person	c-10h3
r:deliver>practice	a-5b-4c10d4f6h-8
r:deliver>record	b9d8e-6h5
r:deliver>resource	c-7e7h7
r:deliver>student	d7f-4h6
r:deliver>subordinate	c-5
r:deliver>teacher	b-8c-7e-12g-7h6
r:deliver>team	a-6h2
r:deliver>test	a-5c8g10h-4
r:deliver>trait	c-10f8
r:evaluate>coverage	b9
r:evaluate>curriculum	b9c14
r:evaluate>data	h12
r:evaluate>decision	h11
r:evaluate>learning	h9
r:evaluate>operation	c9
r:evaluate>practice	b21
r:evaluate>student	c-12d12f8
r:evaluate>teacher	a-11b20d-10h-19
r:evaluate>test	d9
r:have>coaching	h-7
r:have>curriculum	h-7
r:have>data	b15e7
r:have>law	a-11c-8g19h-9
r:have>learning	a4f13
r:have>material	e13
r:have>operation	c-4
r:have>practice	b-6h6
r:have>record	e12
r:have>resource	g-7h6
r:have>student	a6f6
r:have>teacher	f-10
r:have>trait	a14h-15
r:hazy>climate	a8c-6h-7
r:hazy>coverage	h-9
r:hazy>data	c-12h14
r:hazy>decision	c-7
r:hazy>hazy	a-9
r:hazy>law	c-9
r:hazy>learning	a7c-4h-13
r:hazy>learningEvent	a7e11
r:hazy>operation	a11h-9
r:hazy>practice	a6g-8h-10
r:hazy>resource	a-4c8
r:hazy>student	a10d-6
r:hazy>teacher	a6f-8
r:hazy>team	h5
r:hazy>trait	a-10
r:help>appraisal	b10
r:help>climate	h-10
r:help>coverage	h-9
r:help>curriculum	h6
r:help>data	a-7
r:help>decision	c-5
r:help>duty	a6
r:help>group	f-8
r:help>leader	a-14c15
r:help>learning	c-5h10
r:help>learningEvent	h5
r:help>lesson	h-9
r:help>operation	c-7
r:help>person	a-5e13
r:help>practice	a6c-7h-3
r:help>resource	a-8
r:help>student	a6c9d-8
r:help>teacher	a6b-12c1d-6e-2g-5h-1
r:help>team	e10
r:help>test	c-5g8
r:hire>subordinate	c14
r:hire>teacher	c15h-9
r:learn>coverage	c10
r:learn>curriculum	a-7c11
r:learn>data	d8e10
r:learn>duty	a10c-14g-8
r:learn>hazy	h8
r:learn>law	g6
r:learn>leader	h6
r:learn>learningEvent	g5
r:learn>material	e9h6
r:learn>meeting	a-7
r:learn>observation	b6
r:learn>operation	g-8
r:learn>person	h9
r:learn>practice	h-7
r:learn>record	a-8c-9d-9e18h-12
r:learn>resource	a-17e7h-18
r:learn>student	a7d-13f8
r:learn>subordinate	h-8
r:learn>teacher	a-6e-9
r:learn>team	a-8
r:learn>test	d10e-9
r:learn>trait	a-5
r:make>appraisal	b-10
r:make>climate	h9
r:make>curriculum	a-9h10
r:make>decision	d8
r:make>duty	d8
r:make>leader	c7h-8
r:make>learning	c9d7h7
r:make>learningEvent	c-8
r:make>lesson	d11f9
r:make>material	d14
r:make>observation	h12
r:make>operation	a-7c16g-6h-8
r:make>person	d9
r:make>plan	a-9c6
r:make>practice	c-8d15
r:make>record	d-10e7g11i10
r:make>resource	a-6d14h5
r:make>student	d14
r:make>teacher	h-14
r:make>team	b12
r:make>test	d10g-12h-10
r:manage>climate	a8
r:manage>coaching	h-7
r:manage>coverage	c-8d4f-9
r:manage>curriculum	a-5c11g-11
r:manage>data	c-7e4f-7h15
r:manage>decision	h-9
r:manage>duty	e-8
r:manage>group	c10f-8
r:manage>law	g11
r:manage>learning	h6
r:manage>learningEvent	b-6d-7f-8h14
r:manage>material	d13e6h-12
r:manage>observation	h19
r:manage>operation	a-15c14e-14g-10h-10
r:manage>person	c7
r:manage>practice	a6d3g5h-11
r:manage>record	c-7d6g-10
r:manage>resource	e6g3h-9
r:manage>student	a-4c-5f-4g6
r:manage>subordinate	a-12c7
r:manage>teacher	c1e-8
r:manage>team	e-9
r:manage>test	a-10d4f6g11h-8
r:manage>trait	a5b-7
r:meet>coaching	h6
r:meet>coverage	a-12h10
r:meet>curriculum	c16
r:meet>family	h-7
r:meet>law	g8
r:meet>leader	a-8e-7g-10h12
r:meet>learning	a5d8
r:meet>operation	a-9
r:meet>practice	a9
r:meet>resource	c11
r:meet>student	d4
r:meet>subordinate	a9g10h-7
r:meet>teacher	a10b-10c-2d-14f-11h8
r:meet>team	c-6
r:model>lesson	h-21
r:model>practice	a-13h14
r:model>teacher	h7
r:observe>coaching	h-7
r:observe>coverage	a-14h20
r:observe>teacher	b7
r:perform>decision	c6
r:perform>duty	b-10h-11i12
r:perform>group	f17
r:perform>learning	a-6
r:perform>learningEvent	h7
r:perform>operation	c-8e7
r:perform>person	a-9c-9
r:perform>practice	c7
r:perform>record	c-7e12h-10
r:perform>teacher	g11h-10
r:plan>coaching	h-12
r:plan>duty	h7
r:plan>leader	h13
r:plan>learningEvent	c-6e-14h7
r:plan>lesson	d2h-19
r:plan>material	e-10
r:plan>teacher	c-10
r:report>bond	g15
r:report>coaching	e9
r:report>coverage	h2
r:report>data	b4c11g6
r:report>duty	a9e10
r:report>feedback	f-6h-5
r:report>group	f6
r:report>hazy	e-9h2
r:report>leader	b17h-6
r:report>learningEvent	h3
r:report>lesson	h7
r:report>operation	c-10e9h12
r:report>practice	c9
r:report>record	b5c-9d8e-8
r:report>resource	c-4d-6h8
r:report>student	d13
r:report>teacher	d15g-8h7
r:report>team	h5
r:serveStudents>appraisal	b7c6
r:serveStudents>climate	c-6
r:serveStudents>coaching	h3
r:serveStudents>coverage	a-7f8
r:serveStudents>curriculum	a-9h1
r:serveStudents>data	f-7h11
r:serveStudents>duty	a1c6h7
r:serveStudents>feedback	f-7
r:serveStudents>group	a-6c-10d-9f14h-4
r:serveStudents>law	a-7g10
r:serveStudents>leader	b-2c12
r:serveStudents>learning	a7c-5d4g-7
r:serveStudents>learningEvent	c-6e-10g-8h9
r:serveStudents>lesson	b-7d4
r:serveStudents>observation	h-7
r:serveStudents>operation	c-3e-7
r:serveStudents>person	c-6h1
r:serveStudents>practice	b-5c2h7
r:serveStudents>record	d6h13
r:serveStudents>resource	a6
r:serveStudents>student	a-4c-9d-3e-7f23g-6h-10
r:serveStudents>subordinate	h5
r:serveStudents>teacher	a6b7c-3d-2f-17g-8h-5
r:serveStudents>team	b-10
r:serveStudents>trait	a5h-9
r:show>learning	h-10
r:show>practice	a-12h3
r:show>trait	a13h-8
r:teach>coverage	f11
r:teach>student	d-11
r:teach>teacher	h6
r:use>coaching	a10
r:use>coverage	a-12h2
r:use>decision	h-6
r:use>duty	c-8
r:use>group	c-10d-7f10
r:use>law	a-6
r:use>leader	a6
r:use>learningEvent	h-8
r:use>material	d7
r:use>meeting	h12
r:use>operation	a5c-3f13g5
r:use>own	h-9
r:use>practice	b-5
r:use>resource	b4c-4h-3
r:use>student	c-6g-5h-3
r:use>subordinate	a-9h2
r:use>teacher	b-3c10g-8
r:use>test	a-8d4g-10
r:use>trait	f7
u:&	c10h3
u:(	c-7f-4g5h5
u:)	c-7f-3g5
u:,	b-5c5g-3h8
u:.	a12b-14c3d-18e-4f-7g-14h-3i-13
u:/	a5b3c2d-6f-6g-7h8
u:15	h8
u:2	d7h12
u:20-25	a13
u:3	f13
u:504	g17
u::	a15e-7h5
u:;	a-8b-5c7e-13f-9g-11h14
u:a	a11b-1c-3d-4e-13g-3h3i-8
u:ability	a11
u:able	a5
u:about	a-3b15c-10e-10g-9h9
u:academic	f8g11
u:academy	e12
u:accommodation	g14
u:accountability	a12
u:accreditation	c11g20h-10
u:accurate	e12g11
u:achievement	a-6c4h13
u:across	a13c3
u:act	a8c5
u:activity	c-8d12h9
u:additional	i11
u:administration	a-6b11c9g12
u:administrative	c24g12
u:administrator	a7b8c2i12
u:adopted	b12
u:adult	a14
u:advance	a11
u:advocate	a18
u:after	a-10b-8f8
u:aligned	h9
u:all	a14b4c-3d8e4f-8g7h-2i14
u:allocate	c10
u:alone	d11
u:along	a12
u:also	d13f11
u:an	a9c-5f5g-11h-2
u:analysi	a-11f-10
u:analyze	a-6f-11g-7
u:and	a1b-4c7d4e4f-3g-8i-10
u:announced	h-7
u:annual	g11
u:another	h12
u:any	a-8i14
u:appraisal	b10
u:approach	a9
u:are	a-5b7c4h-7
u:area	a5c5
u:arrange	c4
u:as	c-10d-7e-4i32
u:asked	i13
u:assess	b13
u:assessment	a7c5f-9
u:assign	c9
u:assigned	i16
u:assignment	a-9c7d10
u:assist	d-8
u:assistant	h6
u:assurance	g13
u:at	a6b4d-8f-6h6i6
u:at-risk	h8
u:attendance	e9
u:back	a12
u:bag	e9
u:based	c-8
u:be	a8b7f-7
u:before	h-7
u:behavior	a-10d14
u:behind	a10
u:being	b7
u:benchmark	a-12d8g6h-8
u:best	a6h3
u:better	h-31
u:between	a-8c9
u:board	e-8
u:book	h15
u:bring	h-5
u:budget	a-11c27h-16
u:build	a-4c10
u:building	a-4c9e7f-8h2
u:bus	c12
u:but	g9
u:by	h-1
u:cabinet	c11
u:cadre	c13
u:calendar	c22
u:call	a-11g11
u:campus	a5c13d-8f-12h-6i18
u:campuse	a14
u:can	a10c12e-9f-9g-9h-10
u:cao	e12
u:categorical	g15
u:center	c7d9
u:certification	g23
u:change	a4h-14
u:chart	d13
u:check	b19h-7
u:child	c-10h-13
u:childhood	h9
u:choose	a-12c12h-5
u:cico	d9
u:citizenship	a14h-9
u:class	a-12b-9c-8d8f9g-11h5
u:classroom	b13c-24
u:club	f17
u:cluster	b10h15
u:co-taught	h13
u:co-teach	a-12
u:co-teaching	h17
u:coach	a-5b-16c-14d-5e-5f-11h9
u:coaching	c-12d-13h5
u:cognitive	h9
u:collaborative	h-6
u:collect	a-9e8g5
u:come	h9
u:comment	h11
u:committee	h12
u:common	c-10d7h13
u:communicate	a5h-5
u:communication	a10c-12h7
u:community	a5
u:complete	a-6e6g4
u:completion	g10
u:computer	e16
u:conduct	a-7b2d9h9
u:conference	g-11h-7
u:confidential	h-7
u:confidentiality	a-11
u:consult	h5
u:consultant	a7
u:contact	a-8
u:content	c6
u:continuous	a8h-16
u:coordinate	a-14c31d-6f-11g8h-6
u:coordination	a-9c18
u:coordinator	g10
u:copy	e18h-12
u:core	b13g-10
u:county	a10h10
u:cover	d16
u:create	a3
u:csi	g12
u:cts	b6e12
u:culturally	a7
u:culture	a7
u:current	a-7c-9h-5
u:curricula	a8
u:curriculum	a-3b-19c3d-18f-8g-18h14
u:cycle	a-11h7
u:daily	f8h-13
u:dashboard	e13g12
u:data	a-9b-13c8d4e9g4h-3i-9
u:date	a-9e12
u:day	a-7f16h6
u:deadline	g10
u:debrief	h-5
u:decide	c13f-10h-15
u:demonstrate	h11
u:demonstration	d-9h21
u:department	a10c3h7
u:design	h-7
u:determine	c10
u:development	a-9c7e-7g-11h5
u:diagnostic	f8
u:dialogue	h8
u:differentiated	a-9h-8
u:differentiation	h-9
u:digital	h-7
u:direct	a-8c6f8
u:directed	i9
u:direction	c18h-11
u:directly	a-12
u:director	a-10c8
u:discussion	h8
u:district	a-2c10d-18f-12h7i7
u:district-wide	g10
u:do	b7h3i6
u:document	e19
u:documentation	e13g8
u:done	g10
u:down	e10
u:dual	a-4e-7g-5h14
u:due	g16
u:during	a-10f8g9
u:duty	a-26c9h-10i15
u:e	a4c-9h-8
u:each	a6b18d12e6h-6
u:early	a1b-15d-8
u:education	a10e-9g7
u:educational	a7c-9
u:educator	a-3
u:effective	h-8
u:el	g13
u:ela	c8
u:elementary	a5h12
u:ell	e16g13
u:ells	g15
u:else	i22
u:encourage	a6
u:encouragement	a11
u:endorsement	g24
u:engagement	h13
u:english	d11e-9f10h-4
u:ensure	b6c15e7f-13g6h-13
u:enter	e24
u:entry	g11
u:essay	d13
u:establish	c9
u:etc	c-8d10g-9
u:evaluate	b15c5
u:evaluation	b13c12g7
u:evaluator	a-10b42g15h-17
u:every	a10c-5g7
u:evidence-based	b-7
u:excel	h4
u:expectation	c5
u:experience	h12
u:experienced	b6
u:expert	a8
u:expertise	a9h-9
u:facilitate	a-6c-8h15
u:facilitator	c-13h14
u:faculty	a10h7
u:fall	g11
u:familiar	a11
u:family	a-7h5
u:fba	a8
u:federal	a-7g17
u:feedback	a-15e-8f-8h16
u:feel	a11
u:fellow	h12
u:fidelity	b27c8e-8g-8h-14
u:field	d13
u:file	d-10e20
u:fill	e13g12h-9
u:find	a-20b6d8
u:finish	g16
u:fit	a-7g-10
u:fitting	a-10h5
u:flexible	a14
u:focused	h10
u:follow	b11c-5g9
u:followed	b9
u:for	a-5b-3c7d6e2f1g4h-6i-12
u:form	e11g15
u:formal	b12h-9
u:format	e14
u:four	h9
u:framework	h-6
u:from	b-7d-4e14h-14i10
u:fully	a8
u:fund	c10
u:g	a4b8
u:gap	h-8
u:gather	h1
u:get	b-5
u:give	d-6
u:given	h7
u:go	c6d7
u:goal	a-5b-6c4d-6
u:good	a12d-9
u:grade	a-8c4d8e-5g-18
u:grade-level	a-7h-10
u:grader	f14
u:grant	a-7c6g40h-15
u:group	a-9d10f12g-7h6
u:grow	h-12
u:growth	a3c9h-14
u:guidance	h-15
u:guide	d-8e-7
u:hand	e12
u:handle	e9
u:he	g10
u:head	a-12c14
u:help	a-9b-9c4d-7e-9f-4g-2h-13
u:high	a6h9
u:high-quality	h-11
u:hire	h-10
u:hired	h10
u:hiring	c11
u:hold	a-4b8e8
u:home	b16c-13
u:homework	f11
u:hour	a-11e8g10h6
u:how	a-9b5c8e-10f-11
u:humanity	h13
u:i	d22g2
u:ib	c-9
u:idea	g-11h8
u:identification	c12g14
u:identify	a-7b10h-10
u:iep	g16
u:implementation	c11h-16
u:improve	c-10h-15
u:improvement	c8d-9h-13
u:in	a2b-3c-3d-2e-5f5i-6
u:in-service	h9
u:include	h8
u:including	a6g8h-5
u:individual	b12c-10f17h-10
u:induction	a8c13g18
u:information	a-9e10g5h14
u:initiative	a11h15
u:input	b12
u:inquiry	e13h-8
u:inside	a7
u:institute	h9
u:instruction	a4c-7d-9f6
u:instructional	e-13g-14
u:instrument	h13
u:intake	g9
u:integration	h-12
u:intensive	g23
u:intervention	b3c8d1f12h-9
u:interventionist	f13
u:into	h-6
u:is	a6b2c6e-8g3h-5
u:isi	g12
u:issue	a11
u:it	a-2e-5g-10
u:item	e9
u:job	h9
u:job-embedded	h8
u:judge	b11
u:k-3	a10
u:k-4	c7
u:k-5	a-9b10
u:k-8	c-15
u:keep	a10c3e-3h-6
u:kept	e10
u:key	a16
u:kit	e16
u:know	a12c-8h-8
u:knowledge	g-9h-21
u:lab	c8h-17
u:lac	c10g17
u:language	a10c1d-6e11f8g13
u:law	g11
u:lea	c8g8h8
u:lead	c5e-10f9
u:leader	a6b-11c8
u:leadership	a21b-12h-12i-12
u:learn	h-4
u:learner	a9f-11
u:learning	a-6b-10c-8e-14f-4g-12h13
u:lesson	a-12c-8d6
u:level	d7f-8g-12h7
u:liaison	a-12c13
u:library	h10
u:license	g13
u:licensing	g10
u:life	a10
u:limited	a-8
u:list	d9
u:literacy	b-13c-5d-5h5
u:local	a-11c-4g8
u:log	e21h-12
u:look	d-10
u:lpac	g12
u:lunch	c12
u:maintain	a5c-6
u:make	c10f-7g-9h-6
u:manage	c8e6h-2
u:management	h-8
u:mandated	g13
u:manner	a12
u:map	a-13g12
u:master	c20
u:material	c9d17e-9
u:math	c-6f13g-4h7
u:mathematic	a7h-4
u:matter	a12
u:may	a-10i24
u:mcl	c15
u:mcl1	a14
u:meet	b-6e-7h8
u:meeting	b-11e6f-7h8
u:member	b11h16
u:mentor	c6g6h9
u:mentoring	d10h-21
u:method	h10
u:minority	e8g7
u:model	a-3b-8c-11d-3e-8f-9g-7h12
u:modeling	h9
u:money	c10
u:monitor	e8f-9g20
u:monitoring	a-14c9f-4g16
u:month	a-8d9h10
u:monthly	a-9e10g5h8
u:more	h-8
u:motivate	a9
u:mtss	c22
u:must	a-10e6g9
u:necessary	h-8
u:need	a-8d6f12h-5
u:needed	b9c-9h-5i17
u:needing	d12
u:network	a-9e10h17
u:new	a-7b-11c5f-17g-9h7
u:newsletter	h17
u:next	b-9h-11
u:night	a-9h10
u:number	a-9
u:observation	b18c-8g-14
u:observe	a-12h7
u:observed	b12
u:observer	b11
u:observing	h10
u:of	a1b3c5d-10e3f-10g-6h-2i-5
u:offer	h4
u:office	c4e18
u:often	h9
u:on	a-3b11c-6d-1e-10f-10g-2h6
u:one	a6b-6f9h10
u:ongoing	h3
u:online	a-13e9h18
u:open	h11
u:or	e-6g-14h9
u:order	a-15e16g-9h-11
u:organize	c4e7
u:other	a-7b-12d-6g-7i30
u:our	a11
u:out	c9d17h-6i12
u:outcome	d7
u:outlined	g10
u:over	a-12c11e-12g-6h5
u:oversee	a-9c16e-5g3h-12
u:oversight	c9
u:own	h-14
u:page	e7
u:paper	e22g8
u:paperwork	e16
u:paraprofessional	c12h-9
u:parent	d11e23g6
u:part	e-8h10
u:participate	a-3e-9h7
u:partner	a-8
u:partnership	h10
u:pbi	a-13c5h10
u:peer	a-7
u:people	a5
u:per	h9
u:performance	c-10
u:person	h8
u:phase	h9
u:phonic	a-13
u:pick	d6e-8
u:place	c8h-13
u:placement	c15
u:plan	a-22c19e-7f-11g6h-23
u:planning	a-21b-8c17g7h-18
u:play	c-9
u:plc	h10
u:point	c8
u:policy	g-4
u:pond	h9
u:portfolio	e-12g13
u:positive	a20h-12
u:practice	a-4b-5f-9g-6
u:prepare	e10
u:preschool	c11
u:present	a-8h10
u:primary	a10g-10
u:principal	a-6b15g-7
u:principle	a15
u:problem	h-7
u:procedure	a-8
u:process	b17e-12h8
u:proctor	g17
u:professional	b-4d-18e-4f-12h6
u:program	a8b4c-3e-9g-4
u:programme	a-14e12
u:progress	a-10b14d25f-1g-7h4
u:project	a-13g11h7
u:promote	a12c-8
u:proposal	c15
u:proven	h12
u:provide	f7h-1
u:provincial	h10
u:publisher	h10
u:pull-out	f11
u:purchase	c12e12h-9
u:purpose	c-9
u:put	e10h-5
u:pyp	c17
u:quality	b15g6
u:quizze	d13
u:rate	b20
u:reach	a12c-6
u:read	d7f15g-7h-5
u:reader	a11f12h-12
u:readiness	a8
u:reading	a-4b-5c-9d20f16h-7i-8
u:ready	d17
u:recommend	c5h-12
u:record	c-15e17g-5
u:recruitment	c12
u:referral	g11
u:reflection	h-20
u:regarding	h9
u:regional	h15
u:registration	e10
u:regular	h17
u:regularly	h9
u:relationship	h-18
u:relevant	a9h-5
u:repair	e9
u:report	a-14b5c-8e28g11h-9
u:reporting	e11g20
u:represent	a6
u:request	i28
u:require	g15
u:required	a-10d-11g24h6
u:requirement	a-8c-6g15
u:research	c-9e-10h8
u:research-based	a-12h7
u:resource	a-8b9g9h6
u:respect	a11
u:responsibility	a4
u:responsible	a9
u:responsive	a7
u:result	a13g-10h-10
u:review	a-9g16h3
u:right	e7g11
u:rigorous	a7
u:role	a9c8h-6
u:room	a-10h8
u:roster	c11
u:rti²-behavior	a-7c17
u:rule	a-7g13
u:run	f7
u:running	c6e-11
u:s	c5
u:saig	d10
u:sample	h15
u:scaffold	h-8
u:schedule	a-14c4h-3
u:scheduling	c23
u:school	b-18c15d-19e-4f-14g4h3
u:school-based	h-7
u:school-wide	c27
u:schoolwide	c13
u:science	a-6e7g-8
u:score	c-11d22g-6h-13
u:screening	g10
u:second	a-8
u:secretary	e11
u:secure	g12
u:see	h9
u:seen	b11
u:sel	h12
u:select	d10
u:self-study	c11g11
u:send	c-11e12g8
u:serve	c6h1
u:service	a6c-7f18
u:session	a-10g12h10
u:set	c7f-9h-5
u:setting	a-11
u:settle	c10
u:shall	e15
u:share	b8d-10h5
u:shared	c-6
u:sharing	h13
u:sheet	e20
u:sheltered	g16h9
u:should	a-10
u:show	d7f-8h11
u:side-by-side	h7
u:sig	c12g19
u:simeo	a13
u:single	b7h10
u:sit	h9
u:site	a-12f-9g10
u:site-based	a-10
u:skill	a-8b-7c-11f8
u:so	a-10b-13e-9f-11g-12h-18
u:social	c13f10
u:speak	a10
u:speaker	d12
u:special	a-7g10i10
u:specialist	c11f17g14
u:staff	a9b1c-16d-7h8
u:staffing	c19
u:stakeholder	h9
u:standard	a16c-4e-8f14
u:start	c-13h10
u:state	a-11c-6d-8g31h7
u:state-mandated	g12
u:state-required	g25
u:statistical	h16
u:stay	h-10
u:steam	h8
u:strategic	a11c4g10
u:strategy	a-7e-9f-6g-8
u:strengthen	h-11
u:strong	a10
u:structure	c14
u:student	a-7b-9d13e-5f2g-13h-12i-6
u:student-centered	a10
u:study	a-11e-8h9
u:style	b8
u:sub	d15
u:submit	b8
u:substitute	a-8d22
u:succeed	a15
u:success	a11
u:summary	e9
u:superintendent	c9g-8i8
u:supervision	b16
u:supervisor	b11e6
u:support	a7b-24c-2d-11e-4i8
u:sure	b6c4g4
u:survey	e16g7
u:system	e11g2h-14
u:take	c6
u:talk	a-10c-11d-9h7
u:tap	b12
u:task	c-8
u:taught	a-6b8
u:teach	a-17b-7e-8f14h5
u:teacher	a-17b27c-11d14e-5f-18g-3h-22i-8
u:teaching	a-6b12d-11
u:team	c6g-5
u:technique	h8
u:technology	c11d4f10h10
u:tell	d4h14
u:test	c-5d9g19h-5
u:testing	a-8c-7d-9g37h-5i13
u:that	b-6c3f-14g10h-3
u:the	a-2b3c9d3e2g7h-5i7
u:their	a-8c2e-8h-18
u:them	a-6c-4g-9
u:then	h-13
u:there	h8
u:these	e7
u:they	c-12e-10g-4
u:three	g13
u:through	a-5b-8c-6
u:tier	a7d10g-11
u:time	e13f17
u:timeline	c15
u:title	g10
u:to	a-3b-5d-6f2h-7i-8
u:together	b-7c-6h9
u:tool	e10h11
u:topic	h11
u:toward	a9
u:track	d8
u:tracking	e16h-10
u:train	a-8b-6h3
u:trainer	h9
u:training	a-13c-10d-11g5h15
u:trend	a9c6
u:trip	c7d14
u:try	h-12
u:tutor	a-11c12f11h-10
u:two	h11
u:unannounced	b19h-10
u:under	c8g9
u:understand	a19h-12
u:understanding	a-7h-9
u:undertake	c8i7
u:universal	a-11g14
u:up	a-7b6e5
u:upload	e9
u:us	a9
u:use	a-8c-5d5h-19
u:used	a-9c-6
u:value	a10
u:vendor	e11
u:verify	b8
u:video	h16
u:vision	a12
u:visit	c-9h16
u:visitor	b19h9
u:vocabulary	h-10
u:voice	a10
u:volunteer	c13
u:walk	h-9
u:wall	d14
u:watch	f-9h13
u:way	g-7
u:web	e7h9
u:website	e8h12
u:week	b-9h6
u:weekly	a-12b6c-12d13e10h7
u:well	a14e-8h-11
u:what	a-3d-11e-7
u:whatever	i36
u:when	a-10d16
u:where	d8h-7
u:wherever	i14
u:whether	b21
u:which	c9g-7h-20
u:who	a-5b17d6f10h-3
u:whole	a12c8f-9g7
u:will	a7c10d-5h-4
u:window	g9
u:with	a-1b-6c-7d-17e-3f4g-4i-19
u:within	f7g6
u:work	a5d-8
u:worksheet	d13
u:workshop	a-13e-10g-13h14
u:write	a-8c3d13e6
u:writing	a-12d7g-8
u:written	h-15
u:year	c7f-8g11
u:yearly	c12g11
u:ü	h5
u:–	f-8h2
`
