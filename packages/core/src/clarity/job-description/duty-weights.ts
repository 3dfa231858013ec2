/** What each cue of a duty says of its faults. Written by training/train.ts; change the examples there. */
export const dutyWeights = `vague-duty evaluation-duty administrator-duty teacher-duty clerical-duty student-service-duty compliance-duty activity-without-outcome open-ended-duty
-20 -64 -65 -65 -56 -63 -53 -24 -72
0.3 0.5 0.3 0.3 0.3 0.4 0.3 0.4 0.5
!n:appraisal	h-10
!n:leader	b13h-9
!n:teacher	a-12d11
!n:test	g15
!nm:leader	b11
!nm:practice	h8
!nm:teacher	a-14
!nm:test	g15
!u:,	a-13h-11
!u:here	i16
!u:never	h-10
!u:not	a-16b16c-14e-13h-17i6
!u:of	i9
!u:or	a-10
!u:teacher	d13h-4
!u:teaching	h9
!u:that	i11
!u:the	b7i14
!u:to	g-15
!u:without	h-7
ah:be	a7
ah:grade	h15
aj:set	c11
aj:write	c9
am:act	c9
am:adapt	d10f8
am:administer	f3
am:advise	c4
am:advocate	a14
am:allocate	c12
am:analyze	d6g-9
am:answer	e7
am:anyth	i12
am:appraise	b13
am:approve	c15
am:arrange	c9h5
am:assemble	e5
am:assign	b10h-9
am:assist	h-1
am:attend	c-9i5
am:back	a7
am:be	a-15c-5h7
am:book	e12h-10
am:bring	b11
am:build	a-5c5f-5h8
am:carry	c-1f9g4
am:certify	g16
am:choose	c10d11
am:circulate	h11
am:co-facilitate	h8
am:co-plan	h-8
am:coach	c-7
am:collect	a-9c-11e9g7h1
am:come	h10
am:communicate	a8h-10
am:complete	f-10
am:coordinate	c17d-7h-2
am:cover	d8
am:create	c-9e-5
am:decide	c19d12f-11
am:deliver	c-9f8
am:determine	c13
am:develop	b9
am:direct	a-5c8
am:disseminate	h10
am:distribute	h5
am:do	a-5b9c9h6
am:document	g13
am:edit	h8
am:engage	a7
am:ensure	a-9b7g9
am:enter	h-9
am:evaluate	a-11b12e-11
am:examine	b8
am:explain	h9
am:facilitate	a-9c-8h15
am:file	e15
am:fill	e11
am:find	a-13
am:follow	a-8c-7g8h-5
am:gather	e12g11
am:gauge	b9
am:get	e15h-8
am:give	a16c-15h1
am:grade	b12d6h-5
am:guide	e-8h-7
am:hand	d11
am:have	a6
am:head	c10
am:help	c6
am:hire	c15
am:hold	c13
am:host	h12
am:identify	b9f-8
am:implement	a6g11
am:inform	h9
am:inspect	b12
am:inspire	a15
am:interpret	d9
am:introduce	h8
am:keep	a10b8c11e-6
am:know	a13h-12
am:lead	c-10h3
am:learn	a10
am:let	h8
am:maintain	a7c-2h6
am:make	c5e7f-6g-8h9
am:manage	a-6e10
am:meet	a-9c-7h9
am:monitor	a12f-3h10
am:move	a16
am:negotiate	c15
am:observe	g-8
am:offer	a5h-2
am:organize	a-9
am:oversee	e-6h-14
am:pair	c13
am:pass	g12
am:pick	d9
am:plan	c-13d5h5
am:possess	a10
am:post	e-4
am:prepare	f7h-2
am:present	a-12h7
am:print	e10
am:promote	h-11
am:propose	c12
am:provide	h-6
am:purchase	c17
am:put	e10h13
am:raise	a6
am:rate	b14h-13
am:read	d5f11
am:recommend	c5
am:record	b7
am:reflect	h-8
am:report	g7
am:represent	a5
am:research	h14
am:respond	e7
am:reteach	d11
am:review	b-9h10
am:run	e4f6
am:schedule	c7e-8
am:score	b-8d12
am:screen	f13
am:secure	c9
am:see	a9h10
am:select	d10
am:send	e16
am:set	d5f-10h-9
am:settle	c11
am:share	e-8
am:shelve	e13
am:show	h5
am:sort	d11
am:stand	a10
am:step	d10i16
am:submit	d-10
am:supervise	c16
am:support	a-15c-4f-6g9
am:take	a9
am:team	c10
am:team-teach	h7
am:tell	a-9d11
am:think	a12
am:track	d12e11
am:train	a-5
am:tutor	f9
am:type	e13
am:update	d-8
am:upload	e13
am:use	f14g5h-15
am:video	h6
am:videotape	h6
am:visit	e-9
am:watch	b5
am:work	b-5h-4
ap:be	b8f-9
ap:build	f13
ap:do	d11
ap:evaluate	c9
ap:further	a10
ap:give	h9
ap:go	e9h12
ap:help	f-6
ap:hold	b13
ap:include	h10
ap:inform	h-11
ap:keep	h-10
ap:lead	h-7
ap:model	h14
ap:monitor	c12
ap:plan	d-9
ap:record	e12
ap:succeed	a15
ap:teach	a-13h7
b:( e	b6
b:( hspp	g13
b:) .	c9e15g3h-11
b:) and	a8
b:) program	c15
b:, administrator	a10
b:, and	a15b4c-2d-1e-6f-4g-3h-3
b:, as	e7h-9
b:, assessment	a13g-17h10
b:, book	e12
b:, carry	c8
b:, classroom	h6
b:, complete	e-12
b:, data	a29h11
b:, district	g12
b:, evaluate	b12c-12
b:, feedback	h8
b:, for	b11
b:, from	c12
b:, grade	b13c10f9
b:, implement	h11
b:, in	c-7e-7f9h14
b:, instruction	a12
b:, instructional	h8
b:, intervention	a23
b:, interview	d11
b:, laminate	d13
b:, lead	g14
b:, learning	h9
b:, lesson	h8
b:, material	e-9
b:, monitor	e9
b:, not	a12
b:, observe	h-9
b:, parent	a18d-9h5
b:, plan	h6
b:, professional	a11h-11
b:, reading	d11
b:, resource	h-8
b:, school	h9
b:, share	h-16
b:, so	d-10
b:, special	h11
b:, staff	h-9
b:, student	c18h9
b:, supervise	b14
b:, support	g13
b:, task	d11
b:, teacher	a13
b:, that	b12
b:, the	c4g13
b:, through	b12
b:, to	e10h-7
b:, training	h-20
b:, use	b7
b:, watch	h-7
b:, with	a-8b10c3d8g11h-9
b:, writing	a7
b:. ,	g5
b:. g	b5
b:/ lead	h11
b:/ or	b7g-5h-6
b:1302 .	g19
b:a copy	b13e-8
b:a culture	a9
b:a hand	c11
b:a lesson	h9
b:a liaison	a-16c22
b:a list	e-9h16
b:a literacy	c13h-10
b:a member	a-10
b:a monthly	h10
b:a portfolio	g13
b:a positive	h-10
b:a professional	a11
b:a range	h15
b:a reading	f12
b:a regular	h13
b:a resource	a11
b:a series	h9
b:a small	c11h-10
b:a teacher	b-7d8h-9
b:a team	a16h-6
b:a trainer	h12
b:a variety	h5
b:a week	h6
b:a weekly	e10
b:a whole	a13
b:ability to	a19
b:able to	a11
b:about the	h14
b:accommodation ,	c-11
b:accreditation visit	g16
b:across the	a6
b:activity and	a13
b:addition to	f7
b:administer the	c10
b:administration to	c9
b:administrator ,	a11b-8h5
b:administrator .	b6i12
b:administrator and	b-11c-11
b:administrator on	h-15
b:administrator with	c12
b:adoption and	h9
b:after school	f10
b:agenda and	h13
b:all aspect	a12
b:all staff	b12
b:all student	a18f-7g-14
b:all teacher	h11
b:all the	e10
b:an active	h8
b:an experienced	b12
b:an online	h11
b:analysi of	c7
b:anchor chart	d10
b:and /	b7g-5h-6
b:and a	a6
b:and able	a13
b:and across	h10
b:and adjust	f9
b:and administrator	a12h9
b:and advise	c13
b:and aide	c13
b:and analyze	c7
b:and assessment	c6h5
b:and better	a10
b:and carry	f9h17
b:and central	a12
b:and check	b-8
b:and circulate	h10
b:and classroom	a12b-5
b:and co-teach	h-7
b:and coach	a9
b:and coaching	c17
b:and conduct	h7
b:and coordinate	h-8
b:and curriculum	g12
b:and data	c-8g8
b:and deliver	d11
b:and department	h13
b:and district	c-11g9i8
b:and e-mail	e13
b:and ear	b9
b:and ensure	g6
b:and enter	e14
b:and evaluate	b18h-7
b:and facilitate	h13
b:and file	e7
b:and follow	g11
b:and for	c13
b:and give	c-8h6
b:and goal	c6
b:and grade	d9
b:and guide	h-12
b:and hold	c13
b:and in	a12c-11
b:and instruction	a10
b:and instructional	h6
b:and intervention	c7f-8h9
b:and isi	g9
b:and keep	a4c16h-5
b:and lead	c-16h4
b:and literacy	h12
b:and manage	c10h-10
b:and mentor	h7
b:and modeling	h9
b:and monitor	c7g-7
b:and offer	h-9
b:and orientation	c12h-11
b:and other	a14c18f10
b:and parent	e-14f10h7
b:and plan	h-15
b:and post	d9e-6h12
b:and practice	a7h-11
b:and principal	b-14c8
b:and professional	a16c7h-15
b:and progress	h8
b:and publication	h11
b:and recommend	c6h-8
b:and record	e15
b:and reflection	a11h-12
b:and report	b9e-11
b:and resource	b10
b:and respect	a9
b:and running	h17
b:and school	c-13
b:and score	d9
b:and set	g-9
b:and share	h4
b:and small	h16
b:and special	h10
b:and staff	c16h-10
b:and strategy	b10
b:and student	a23b12c-5d-16f-14h18
b:and support	h9
b:and teach	d5f8
b:and teacher	b-8d-15e14h4
b:and team	a15
b:and tell	d9
b:and the	a4c-5f-6h11
b:and their	b11
b:and then	h-13
b:and to	a11
b:and training	c13g-13h-10
b:and universal	g13
b:and use	f11g1
b:and what	h8
b:and will	e11
b:and work	d11f7
b:and write	g-9
b:and writing	h-10
b:answer for	c26
b:answer key	d15
b:answer to	a11
b:appropriate .	a10
b:area of	h10
b:arrange for	h10
b:art .	h6
b:as a	a5f-12h-5
b:as an	c-16
b:as appropriate	a8
b:as assigned	a-12i22
b:as directed	a-12i12
b:as liaison	c8
b:as needed	i-11
b:as part	b18
b:as requested	i9
b:as set	f16g11
b:as the	a-5d-15e-15g10h-10i15
b:as well	h11
b:ask .	i14
b:ask for	g7
b:aspect of	a12
b:assess student	d9
b:assessment and	h8
b:assessment data	h-8
b:assessment process	g12
b:assessment to	d16
b:assigned school	c-9
b:assigned student	f12
b:assigned teacher	h12
b:assist in	b8c6h6
b:assist student	f10
b:assist teacher	h-8
b:assist with	c8g8
b:assistance to	a11
b:at all	a10
b:at district	c13
b:at each	h6
b:at home	h-12
b:at least	h6
b:at once	a12
b:at the	a4c-10i10
b:at-risk student	f11
b:attendance ,	c12
b:bank of	h13
b:based on	h-14
b:be a	h-5
b:be behind	d9
b:be handed	e7
b:be in	h8
b:be kept	e13
b:be not	a-14
b:be over	c16
b:be the	a13c9
b:be there	h11
b:be willing	i10
b:behalf of	d8
b:benchmark and	g10
b:board policy	c-12g8
b:booklet ,	e14
b:bring about	a14
b:build ,	h10
b:build and	c9
b:building and	h5
b:building principal	c-8
b:bulletin board	d10
b:but be	g9
b:by help	a10
b:by other	h12
b:by teacher	b18
b:by the	a-5c-6f-10g18h-6i19
b:call and	e11
b:call for	i9
b:can be	c6
b:candidate for	c11
b:carry a	a-12
b:carry out	b6e-9f12
b:case manager	c-14
b:central office	h12
b:chair the	c7
b:chance for	h12
b:charge of	c7
b:child care	f-8h8
b:class ,	d-6h-6
b:class visit	h9
b:classroom ,	h7
b:classroom and	a11
b:classroom as	a-8
b:classroom for	b18
b:classroom management	a5b-8
b:classroom practice	h-9
b:classroom teacher	a14b-20d-6f6g12
b:classroom to	b13
b:classroom visit	b7
b:closely with	h-8
b:co-teaching –	h13
b:coach ,	h-7
b:coach .	h11
b:coach and	h5
b:coach are	a14
b:coach be	a-14
b:coach can	h15
b:coach cycle	h12
b:coach need	a12
b:coach teacher	h-9
b:coach to	a-11
b:coach will	b11h-11
b:coaching and	a11h13
b:coaching cycle	h12
b:coaching session	h-10
b:coaching visit	h-9
b:code of	a-12
b:collaborate with	h12
b:colleague ,	a10
b:colleague .	a11
b:collection and	h-14
b:come up	i16
b:comment on	h15
b:committee meeting	h-10
b:common planning	h14
b:complete the	h8
b:completion of	g12
b:compliance with	b14
b:comply with	a-9g22
b:component of	h8
b:condition of	g10
b:confirm that	b7
b:contact with	h17
b:content ,	h9
b:content area	a5
b:content knowledge	a-11
b:content teacher	h-10
b:content to	h9
b:cooperative learning	h12
b:coordinate the	g13h-9
b:coordinate with	c-9
b:coordination of	c15
b:coordinator for	g9
b:copy ,	e16
b:corrective action	g13
b:course of	a15
b:create together	e9
b:create up	c22e-9
b:csi and	g9
b:curriculum ,	a18h-4
b:curriculum and	a13c-13h5
b:curriculum development	h10
b:curriculum document	h8
b:curriculum guide	h10
b:curriculum is	c9
b:curriculum map	a-12
b:curriculum team	h13
b:curriculum writing	h14
b:data and	a11h-13
b:data coach	a11
b:data for	h-12
b:data from	e23
b:data meeting	h7
b:data system	e-10
b:data team	h14
b:data to	a-12c17
b:date ,	e19
b:day of	h11
b:decision making	a12
b:demonstration lesson	f-14
b:department ,	a12
b:design and	h7
b:determine which	c9
b:develop ,	h10
b:develop and	h9
b:development ,	a12h-6
b:development .	h7
b:development and	c14
b:development for	c-9h12
b:development of	c10
b:development on	h8
b:development session	h16
b:development to	h10
b:directed .	i13
b:direction to	c14
b:directly with	a-13
b:discretion of	a-8i11
b:district ,	a6
b:district .	c5g10
b:district level	h7
b:district strategic	h9
b:do not	b7
b:do whatever	i14
b:dual language	h12
b:during the	d-12
b:duty roster	c10
b:e .	a5c-9
b:each assigned	h10
b:each child	f17
b:each classroom	d9
b:each day	f16
b:each grade	h12
b:each student	f6
b:each teacher	b19e14h-11
b:ear of	b9
b:early childhood	h6
b:early learning	c12
b:ela teacher	h11
b:ells .	g11
b:english language	a9
b:english learner	g12
b:ensure sure	b5
b:ensure that	b-8c13e9g-10
b:evaluate and	h-14
b:evaluate the	b-6
b:evaluation .	e-12
b:evaluation tool	g13
b:every student	a9
b:exit ticket	d8
b:expectation for	a8
b:explain the	h12
b:eye and	b9
b:fall short	b13
b:familiar with	a14
b:family .	h-11
b:feedback on	b9
b:feedback to	b8h12
b:fidelity check	b18
b:field trip	d8
b:fill in	e18g17
b:focus on	h7
b:follow up	b10h-10
b:for .	g8
b:for all	f-10g-7
b:for classroom	d19
b:for coaching	c-8
b:for each	b-9d18g-9h-14
b:for english	c-11
b:for every	d8f-11h-12
b:for grade	f14
b:for reading	c8
b:for special	g12
b:for staff	h15
b:for state	g14
b:for student	a12c-8g3
b:for teacher	b-13c-13d23h9
b:for teaching	c8
b:for the	a3c3d5e4g3h-5i-12
b:for training	e14
b:for use	b17h10
b:formal observation	h-11
b:formative assessment	h-8
b:foundational reading	b9
b:from other	h10
b:from teacher	e15
b:from the	c-7h12
b:g .	b5
b:general education	h10
b:get in	e14
b:give direction	c18
b:give feedback	b5h6
b:give fitting	h7
b:give student	f-11
b:give the	b10c-14e5g8
b:giving of	g10
b:go to	e-12h6
b:go-to person	a10
b:goal of	a11
b:grade level	d-14h13
b:grade the	d10
b:group and	f-10
b:group for	f13
b:group of	d-9f19
b:growth by	a-8
b:growth of	c11
b:growth plan	b-13
b:guide ,	a9
b:half of	f12
b:hand in	e9
b:handed in	e7
b:handle discipline	c13
b:have a	c10
b:have not	b10
b:have to	h13
b:head start	g17
b:help and	h16
b:help in	h-8
b:help student	f16
b:help teacher	a-9c-16h-18
b:help team	h-10
b:help them	h-9
b:help to	a6
b:help with	a2c5d15g8h1
b:high expectation	a8
b:high school	a-9h11
b:high standard	a13
b:hold teacher	b20
b:home language	g12
b:home visitor	b19
b:how student	d12
b:how to	d-10h-21
b:how well	b14
b:hspp 1302	g13
b:human resource	b17
b:i .	g11h-10
b:idea ,	h14
b:idea .	h11
b:iep meeting	g11h-8
b:implementation of	b-6h-11
b:improvement goal	h17
b:improvement plan	b7c5
b:in a	e8
b:in addition	f7
b:in all	a11b7h7
b:in classroom	a-7h-4
b:in coaching	h-11
b:in collaboration	h15
b:in curriculum	a12
b:in data	h-12
b:in development	c12
b:in each	b9
b:in educational	a11
b:in every	b10
b:in grade	h5
b:in lesson	h-14
b:in line	d11h7
b:in literacy	h9
b:in mathematic	h-4
b:in meeting	a12
b:in order	e-4
b:in other	a-11
b:in person	h8
b:in place	d14h-13
b:in planning	h-8
b:in reading	a7
b:in teaching	h-14
b:in the	a8b3c-2d5e5f7h8i-8
b:in their	b-8c6d-12h3
b:in use	a-12
b:in whatever	a-14i17
b:in which	d-10h-17
b:individual student	d10
b:individual teacher	b8
b:individualized education	g15
b:information about	h14
b:information on	h14
b:information to	f10
b:informed of	h10
b:initiative .	a11
b:instruction ,	a11h-5
b:instruction for	h13
b:instruction is	b13
b:instruction to	f9
b:instructional and	h13
b:instructional practice	b12
b:instructional program	a17
b:instructional resource	c9
b:instructional staff	a-11
b:instructional standard	c12
b:intensive professional	g20
b:intervention group	f12
b:intervention program	a13c-8
b:intervention teacher	c16
b:intervention to	d-11
b:into the	e20
b:is a	a7
b:isi school	g9
b:item to	e15
b:keep confidentiality	a-13
b:keep teacher	h12
b:keep to	e-11
b:keep up	a10
b:keep watch	c13
b:know how	a12
b:knowledge of	a4
b:label ,	e10
b:language art	a8b11g-7h6
b:language assessment	g9
b:language minority	e10
b:language policy	a17
b:language proficiency	g12
b:language survey	g19
b:lead ,	h9
b:lead a	c7
b:lead by	a9
b:lead mentor	g13
b:lead professional	c-12
b:lead teacher	c11f14
b:lead the	a-14c3g5
b:lead to	h-11
b:leadership ,	a8
b:leadership and	a-9
b:leadership team	a-29h17
b:learner .	h-10
b:learner and	a-11
b:learner profile	a11
b:learning ,	a15h17
b:learning .	h-5
b:learning and	a9
b:learning for	h9
b:learning outcome	c13
b:learning program	c12
b:learning standard	h10
b:lesson ,	h-5
b:lesson for	d5h4
b:lesson idea	h15
b:lesson in	h22
b:lesson observation	b12
b:lesson plan	b17d15e6
b:lesson planning	h-17
b:lesson to	f13
b:lesson –	h10
b:level of	h-12
b:liaison between	c9
b:life of	a12
b:limited to	g6
b:line with	d10
b:link to	h12
b:list of	h11
b:listen ,	h-11
b:literacy ,	a7
b:literacy .	a8
b:literacy assessment	g15
b:literacy coach	a-6c9h6
b:literacy coaching	e11
b:literacy instruction	h7
b:look up	h11
b:make and	c12
b:management system	c-11
b:material ,	c5h5
b:material .	h10
b:material and	e-8
b:material to	e11
b:math and	b11
b:math teacher	h10
b:meet all	g11
b:meet deadline	a11
b:meet the	g11h-13
b:meet with	a-9c-11d6f7g-13
b:meeting .	a-13c11
b:meeting of	c-11h17
b:meeting room	h-12
b:member of	a-10c-13h24
b:mentor and	h-8
b:mentor to	h11
b:mentoring program	c15
b:met the	b13
b:minority student	e10
b:model classroom	h13
b:model lesson	f-8h6
b:modeled lesson	h13
b:module for	h12
b:monitor student	f-12
b:monitor through	a15
b:monitoring and	c10
b:move the	a10
b:need ,	d14
b:need .	c9f12
b:need assessment	c16
b:need more	h17
b:need of	a9f-8
b:need to	a12
b:needed .	a-11b10f7
b:needed to	h9
b:new strategy	h-9
b:new teacher	b-10c9h3
b:new to	d13h11
b:not limited	g6
b:observation and	b8h-7
b:of a	d10h-6
b:of absent	d14
b:of child	a8
b:of coaching	b-8e9
b:of core	h11
b:of curriculum	h6
b:of data	h14
b:of each	b8e8g-8
b:of education	c12
b:of instruction	b17h-8
b:of instructional	c11h-8
b:of literacy	a6e10
b:of new	c10h-8
b:of one	h14
b:of professional	h9
b:of reading	a7c-9
b:of record	f10
b:of school	c-4h7
b:of staff	h-10
b:of state	g-8
b:of student	c5d-2e11f-15h13
b:of study	c12
b:of system	c14
b:of teacher	b2c5e10h-6
b:of teaching	b10h10
b:of technology	h-9
b:of the	b-8c-2e-1f5g-4h-2i2
b:office by	g-11
b:office hour	h19
b:office with	e15
b:on .	h10
b:on behalf	d8
b:on classroom	h-12
b:on each	e12
b:on intervention	b15
b:on new	h11
b:on student	d5f-10
b:on teacher	b17h-10
b:on the	b5c-5e-3h8
b:on topic	h10
b:once a	h7
b:one of	h11
b:or by	h9
b:order ,	e10
b:order to	e-12
b:organize and	h8
b:orientation of	c11
b:other school	a-11h11
b:other teacher	h9
b:out all	i12
b:outcome .	c18
b:over the	h7
b:oversight of	c11
b:own professional	h-13
b:parent and	a11f15
b:parent meeting	h-10
b:parent of	e11
b:part in	a-6c5h5
b:part of	f8
b:participate in	a-8e-10
b:performance review	b13
b:performance standard	b-14
b:phone and	e14
b:place .	a-9
b:place of	d11
b:placement and	c15
b:placement of	c15
b:plan ,	d11h6
b:plan .	h6
b:plan and	c-6d7f10h12
b:plan for	b10c4g7
b:plan that	c18
b:plan the	c11d6
b:plan to	c-8
b:plan with	h-6
b:planning ,	h6
b:policy and	a8
b:practice ,	a-6h8
b:practice .	h-12
b:practice and	b-8
b:practice for	h14
b:practice in	a6h9
b:prepare the	e-13
b:principal and	a18b-9c-14
b:principal at	h-10
b:principal in	b10c10
b:principal is	i-16
b:priority for	h-9
b:procedure ,	a-11c12
b:process .	b14
b:professional development	c-11h8
b:professional learning	a-15g11h9
b:professional resource	a13
b:program ,	a10g-5h8
b:program .	a5c-8
b:program ;	c12
b:program and	b13g-8
b:program evaluation	c12
b:program to	h12
b:progress and	d9
b:progress monitoring	g-10
b:progress report	e-19
b:proposal for	c15
b:provide coaching	h8
b:provide oversight	c10
b:provide teacher	d16
b:provide the	e10g10
b:purpose of	b14
b:put in	a10c14
b:quality of	b14
b:range of	a13c-12
b:reader and	a8
b:reading ,	a9
b:reading .	h13
b:reading and	b-12
b:reading assessment	c-8
b:reading difficulty	f9
b:reading group	c9d8f-14
b:reading instruction	a9h14
b:reading intervention	c6f9
b:reading level	d10
b:reading plan	c-11d13
b:reading program	a-8b9c-13g-11
b:record ,	g-17
b:record for	f14
b:record notes	e-14
b:record of	e10
b:regularly with	a-7h12
b:relationship with	h-9
b:report ,	e8
b:report card	e-8
b:report for	d-10g9
b:report on	d6
b:report to	c10g5
b:request for	c21
b:required by	c10
b:research ,	a16
b:resource ,	c12
b:resource .	h17
b:resource for	c-9h8
b:resource room	e12
b:resource that	h13
b:respond to	a-14
b:responsibility for	a7c10
b:result and	d8
b:review .	g9
b:review meeting	c17
b:review over	h6
b:robotic team	f16
b:role in	a7
b:roll-out of	c7
b:room ,	h-10
b:routine ,	h9
b:run off	d12e15
b:run the	c7
b:running record	d9g-9
b:sample lesson	h16
b:schedule and	h-6
b:school .	e-9g-6h-4
b:school and	a-6g6
b:school assessment	c12
b:school community	a14c-12h-6
b:school evaluation	g15
b:school improvement	a-7b-15h17
b:school principal	c-10
b:school science	c-12h16
b:school staff	c-10
b:school year	c-15
b:science lab	d14
b:section of	f18
b:seen ,	h13
b:seen in	b11
b:self-study and	g12
b:series of	h9
b:serve as	a-5c10d9
b:serve in	a-8
b:session ;	g15
b:session for	h15
b:session on	h10
b:set the	c10h-8
b:set up	b-9c-7e6g14
b:shall be	h13
b:share and	h10
b:share on	e14h-7
b:sharing of	h13
b:sheet and	e12
b:should be	a-9
b:side-by-side with	h11
b:single teacher	b10
b:site director	b10
b:skill ,	a12
b:slide deck	d10
b:small group	f-14
b:small team	c12
b:so that	b-9g-10h-26
b:software .	h11
b:special education	a-16g21
b:special project	i10
b:specialist ,	a14
b:staff ,	c8h-9
b:staff .	c15h-6
b:staff and	e14h-12
b:staff development	c-16h16
b:staff in	a-9c-8
b:staff performance	b17
b:staff to	c7
b:staff training	h-10
b:standard ,	a8g-11
b:standard .	h7
b:standard for	g13
b:state assessment	c-10
b:state literacy	g10
b:state standard	g-24h16
b:state test	g-11
b:stay current	a-8
b:strategic plan	a11c-12h9
b:strategy ,	h14
b:strategy .	h8
b:strategy and	a-13h7
b:strategy for	h-12
b:strength ,	c13
b:student ,	a16d-7f5g7
b:student .	a4d5
b:student achievement	h13
b:student and	d8e10
b:student do	a12
b:student for	f10
b:student in	f12
b:student into	f-9
b:student learning	f-8
b:student need	d6
b:student needing	d13
b:student on	f23
b:student outcome	a7
b:student performance	d10
b:student reading	d7
b:student result	h-13
b:student support	c13
b:student teacher	b17
b:student the	c9
b:student who	a-8d9f9
b:student with	d14
b:student work	c-9d-5f-10h15
b:study group	h7
b:style and	b11
b:substitute in	d9
b:success of	a14c-12
b:such as	h8
b:summary of	e11
b:superintendent .	b-8
b:supervise the	c10
b:support .	h5
b:support administrator	c13
b:support and	a5g10h5
b:support for	a6c-9h-8
b:support plan	b22
b:support the	c-4h-2
b:support to	a10c-13h-7
b:system ,	a17c-10g-11h8
b:system .	c-10e17
b:take in	h15
b:take part	h9
b:take the	h13
b:talk about	h12
b:tap training	b13
b:teach the	d12
b:teacher ,	a12b-6c4d-9e-11g-10h13
b:teacher .	a5c5h3
b:teacher ;	h10
b:teacher about	h10
b:teacher and	a6c6d-15e-7f12h13
b:teacher assignment	c16
b:teacher at	a8h11
b:teacher be	b18
b:teacher by	b15d21e20
b:teacher can	d6h-12
b:teacher class	d12
b:teacher during	h15
b:teacher for	h-10
b:teacher from	h13
b:teacher in	a-13b-13d-18f-12g-12h9
b:teacher induction	g15
b:teacher into	h14
b:teacher is	d16
b:teacher leader	h10
b:teacher leadership	a21
b:teacher mentoring	a17
b:teacher of	h23
b:teacher on	b-8d-7h-5
b:teacher or	h12
b:teacher performance	b13e9
b:teacher professional	h-11
b:teacher progress	b11
b:teacher strength	b10c10
b:teacher the	d13
b:teacher to	a-12b-6c-9d-12f-10
b:teacher who	a12d9
b:teacher whose	b14
b:teacher will	d8
b:teacher with	d15h-2
b:teaching .	a18
b:teaching and	a9
b:teaching role	c12
b:teaching staff	h-12
b:team ,	h7
b:team .	a6c-9h4
b:team member	c15h5
b:team of	c9
b:technical assistance	h10
b:technology .	a11
b:technology cadre	c17
b:technology coach	h12
b:tell teacher	d9
b:term of	g14
b:test and	e15
b:test coordinator	g11
b:test for	d13
b:that all	a-10c16
b:that be	h14
b:that each	e-12
b:that student	a9
b:that take	h11
b:that teacher	d4
b:that the	b-10e7g4
b:that use	h18
b:the academic	h7
b:the achievement	a12
b:the adopted	h8
b:the annual	c7h9
b:the assessment	c9
b:the assistant	c-4
b:the best	a11
b:the board	b-12c15e-9g-7
b:the building	h3
b:the business	c15
b:the campus	f-10i8
b:the class	d13h11
b:the classroom	a8b-13d7f8h5
b:the coach	c-14d9h-7i10
b:the content	a6
b:the curriculum	h-2
b:the daily	c8
b:the day	c-11h-7i14
b:the department	b10g10
b:the director	c8
b:the discretion	i11
b:the district	a5c4d-18e-7g-7h5
b:the elementary	h12
b:the ell	e12
b:the eye	b9
b:the faculty	a12
b:the first	c-9
b:the forefront	a9
b:the funder	g14
b:the giving	g10
b:the goal	a11c-12
b:the grant	c-11g12
b:the group	d10
b:the head	b14
b:the hiring	c16
b:the how	a11
b:the instructional	a5c-9
b:the intervention	b12
b:the lead	f12
b:the learning	a16
b:the lesson	d7h-8
b:the life	a10
b:the literacy	a-4h8
b:the main	a14
b:the making	a-10
b:the material	d13
b:the mentor	e18
b:the most	a-10
b:the mtss	h-9
b:the need	a5c-8
b:the new	c-10g-13
b:the next	h-9
b:the observation	b9
b:the online	e8
b:the overall	c9
b:the planning	h16
b:the principal	a-16b9c13d-14e-9g-6h-16i13
b:the profession	a11
b:the program	c-8h8i9
b:the public	a11
b:the reading	a11d-5f9
b:the region	h17
b:the regional	h14
b:the required	b8
b:the result	d5f7
b:the review	h11
b:the right	e14
b:the roll-out	c6
b:the schedule	c-7
b:the school	c-5e-4f-4h-1i6
b:the science	c-7
b:the site	c9e7g7
b:the social	c11
b:the standard	c-9
b:the start	e9
b:the state	g14i-8
b:the student	f13h14
b:the supervisor	i13
b:the system	c9
b:the teacher	a4b-26c-10d3e-14f6h-7
b:the teaching	c-12
b:the team	d12
b:the technology	d12
b:the tone	a12
b:the week	h-9
b:the weekly	d13
b:the whole	h-8
b:the workshop	h-10
b:the year	c-6e6g-9h5
b:their classroom	h9
b:their own	a-8d-10
b:their progress	b16
b:their teacher	d11
b:their work	a14
b:them to	d8
b:they be	d11g-10
b:they can	h-8
b:thi role	f11
b:through on	a14
b:through the	e9
b:throughout the	a6
b:tier 2	d10
b:time .	h-12
b:time and	f12h-10
b:timeline ,	c10
b:to a	h9
b:to all	g11h14
b:to be	i16
b:to change	a10
b:to child	f17
b:to classroom	c12h-9
b:to coaching	h-10
b:to date	h8
b:to design	c8
b:to determine	b9
b:to each	d10f6
b:to ensure	h-11
b:to find	h-9
b:to get	h6
b:to inform	h-9
b:to meet	c16g11
b:to model	h9
b:to new	a19
b:to parent	e16
b:to plan	b-8c-12
b:to promote	a11
b:to record	e12
b:to school	h6
b:to see	h11
b:to share	e10h9
b:to staff	h11
b:to state	g10
b:to student	a-6c-6d-11f10g-6
b:to talk	h14
b:to teach	h6
b:to teacher	a2b-15f-14h9
b:to the	a5b11c5e7g5h-2
b:to training	e14
b:to use	a-13h-9
b:to verify	b11
b:to work	h-8
b:tool ,	h12
b:track of	e7
b:track track	e7
b:trainer for	h16
b:training ,	h-6
b:training and	a14b14h-14
b:training for	h8
b:training of	h-10
b:training on	h5
b:training required	h12
b:trip ,	d10
b:tutorial ,	h9
b:under the	b-6h9
b:undertake on	c11i5
b:unit and	h11
b:universal assessment	g10
b:up ,	a11
b:up and	h5
b:up for	a9
b:up monthly	h-12
b:up the	c5d9h-11
b:up to	h11
b:up with	a-9b16
b:update and	h10
b:upon request	h13
b:use ,	h-17
b:use in	d5
b:use of	d-10f-8g4h-9
b:use the	a-9c-8
b:variety of	h5
b:verify that	b9
b:vision for	c11
b:visit ,	h8
b:visit .	e12
b:was seen	h12
b:watch on	c12
b:well as	h10
b:well with	a10h-15
b:what the	c8
b:what to	h-13
b:what was	b8
b:when asked	i14
b:wherever the	i12
b:which student	f-14
b:which teacher	b22c-11h-15
b:while teacher	h12
b:while the	d10f10h-10
b:who be	b8d6e-10f16h-13
b:who have	a-10
b:whole .	a13
b:will be	h9
b:will ensure	b11
b:will support	a11
b:willing to	i10
b:with a	d-14f-11
b:with all	a13h-10
b:with child	f11
b:with curriculum	h7
b:with each	b-8
b:with family	a-14
b:with parent	d12
b:with small	f-12
b:with staff	c11
b:with student	f11
b:with teacher	a-10b-33c-10d-30e-9f-7
b:with team	h-10
b:with technology	h10
b:with the	a-4d-8f-6h10i-10
b:with them	b-13
b:with your	h12
b:within and	h11
b:within the	a7f6h-4
b:work directly	a-12
b:work of	b9
b:work on	a9
b:work side-by-side	h11
b:work to	a4f-7
b:work with	a-8c3f9g4h7
b:workshop for	h11
b:workshop model	h-8
b:workshop on	h10
b:write a	c9
b:write and	f11
b:write grant	c14
b:write the	d17h-14
b:writing center	f14
b:writing prompt	d10
b:year .	h11
b:your candidate	c-10
e:)	c8e13
e:absence	c13
e:administrator	b5c-9i17
e:adoption	c14
e:all	a11
e:appropriate	a8
e:art	h6
e:ask	i17
e:asked	i14
e:assessment	c-10e-10g3
e:assigned	a-8i21
e:audience	a8
e:basi	h13
e:be	a10
e:behind	d12
e:board	b-10c11g-8
e:budget	c15
e:building	a10h5
e:campus	a11
e:campuse	c14
e:center	c12
e:change	a10
e:check	b15
e:child	a10d-12
e:class	d9g-12
e:classroom	a4b7g-10
e:club	f18
e:coach	a-8h9
e:coaching	h7
e:committee	h10
e:community	a17h-9
e:conference	h7
e:content	a-16
e:curriculum	a-10h-4
e:data	a-6c8d7e-11h21
e:day	f8g-9h-12
e:deadline	e7g15
e:debrief	h11
e:department	a10
e:directed	i16
e:district	a3c3h-4
e:document	e12
e:done	g13
e:education	a8
e:ells	g11
e:etc	h14
e:expectation	b13
e:family	a17
e:feedback	h12
e:first	a12
e:fit	a-11
e:for	a-8g13h10
e:goal	c17
e:grade	h9
e:grader	f14
e:grading	d12
e:group	c-9d4
e:growth	b11
e:help	f14
e:idea	a18
e:improvement	h-12
e:instruction	a-3g-8h-7
e:learner	a3f-9
e:learning	a14f-11h-6
e:lesson	a-8h5
e:library	h10
e:literacy	a7
e:management	a9h-10
e:matter	a14h-10
e:meeting	e-18h8
e:mentor	c17
e:model	a-13h13
e:month	a-9e13h9
e:more	i15
e:needed	a-14c8f4i22
e:network	g11
e:night	h13
e:observation	h12
e:office	b8
e:other	a22h-9
e:outcome	d13
e:period	h10
e:place	a-8
e:plan	b16c5
e:practice	a7b-6c-8h-6
e:principal	c9
e:program	h7
e:quarter	h8
e:rating	b10
e:require	e11g20
e:research	a-10h8
e:result	f8
e:review	g7h-8
e:schedule	c10
e:school	a9c4g-10
e:session	g10
e:short	b11
e:sign	e17
e:skill	a-9
e:software	h9
e:staff	b-11e9
e:standard	a-13f9g9h3
e:student	f10
e:superintendent	i12
e:support	a10g-11
e:system	e15h-6
e:teach	c9
e:teacher	b-8c5f9h21
e:team	d12g-8h5
e:testing	g12
e:them	d10g14
e:time	d4f12h-7
e:training	e17
e:unit	h-12
e:use	a-9d14
e:visit	e9g9
e:week	a-10d5h5
e:weekly	h9
e:whole	a14
e:work	h15
e:writer	a10
e:year	a-6h6
f:act	e-5
f:adapt	d10
f:administer	f4
f:allocate	c11
f:answer	e9
f:anyth	i12
f:appraise	b10
f:arrange	c6
f:assemble	e6
f:assist	g2h-1
f:attend	h12
f:be	d-13h8i9
f:bring	a8h8
f:build	f-7h19
f:carry	a9c-4f9
f:chair	c5
f:choose	d14
f:co-facilitate	h7
f:co-plan	h-7
f:co-teach	h19
f:coach	b-9g-6
f:collect	e10g5h4
f:complete	e9h12
f:conduct	g-4
f:confer	h14
f:coordinate	d-6h-6
f:cover	d8
f:create	d2h5
f:decide	c17
f:demonstrate	h13
f:design	d5
f:determine	c10
f:develop	h10
f:direct	a-8
f:discuss	b9
f:disseminate	h10
f:distribute	h7
f:do	h7i10
f:document	e20
f:draft	d11
f:ensure	b9c2f-9
f:evaluate	c6
f:examine	b8
f:explain	h7
f:facilitate	a-7
f:gather	e13
f:gauge	b9
f:get	e17
f:give	b-5d-9e8h8
f:grade	d15h-8
f:guide	a-6
f:have	a2
f:head	c10
f:help	a5f-3h2
f:hold	b5
f:host	h9
f:identify	b11
f:inspect	b12
f:keep	a-5
f:know	a15
f:lead	a4d-4
f:let	h8
f:look	h16
f:maintain	c-5
f:make	a2c-10
f:meet	a-9h4
f:mentor	a6
f:model	d-9h9
f:monitor	a8c-12d-4g4
f:observe	b6
f:offer	a2
f:organize	c7e10
f:oversee	b4d-8e-9g3
f:participate	b4e-5
f:pick	d9
f:plan	d9h4
f:prepare	e8h-4
f:promote	a5
f:provide	a6d4e4h-4
f:reflect	h-9
f:report	e20
f:represent	a5
f:research	h14
f:respond	e9
f:reteach	f12
f:review	b-8g-11h11
f:run	e8f10
f:score	f-9
f:screen	f13
f:secure	c8
f:see	a12h10
f:select	d10
f:set	b-6e8
f:settle	c11
f:share	c-10
f:show	h9
f:sit	h3
f:step	d13
f:submit	e9g11
f:substitute	d15
f:supervise	f11
f:support	a9e7f-6h-8
f:take	a10d10
f:team	h7
f:team-teach	h7
f:test	f7g9
f:think	a12
f:track	d7
f:train	a-6
f:tutor	f8
f:understand	a14
f:upload	e13
f:use	a24
f:videotape	h6
f:visit	e-8
f:watch	b5h6
f:work	a5b-5
h0:a	a11
h0:act	e-5
h0:adapt	d10
h0:administer	f4
h0:allocate	c11
h0:and	a-13f16h14i15
h0:answer	e8
h0:anyth	i12
h0:appraise	b10
h0:assemble	e6
h0:assign	c10
h0:assist	c-10h-2
h0:attend	h8
h0:be	a21b-17d-9e-19f-6h-12
h0:bring	a7
h0:carry	c-4f11g10
h0:chair	c6
h0:choose	d15
h0:co-facilitate	h7
h0:co-teach	h22
h0:coach	g-6
h0:collect	e10g5h4
h0:come	h10
h0:communicate	d9
h0:complete	e5
h0:confer	h14
h0:consult	h6
h0:coordinate	c-8d-6
h0:cover	d8
h0:create	c-2d2h5
h0:decide	c15
h0:demonstrate	h12
h0:design	d6h13
h0:determine	c13
h0:develop	d5h7
h0:direct	a-8c9
h0:discuss	b9
h0:distribute	h7
h0:do	a-12
h0:document	e20
h0:draft	d11
h0:effective	a10
h0:examine	b8
h0:explain	h8
h0:follow	h-8
h0:gather	d-9h8
h0:gauge	b9
h0:get	a9
h0:give	a-7e9f7h7
h0:grade	d13h-9
h0:have	a4
h0:head	c11
h0:help	c-11f-5
h0:hold	b6
h0:host	h9
h0:identify	b11
h0:in	a-11
h0:inspect	b12
h0:instructional	a11
h0:intensive	g15
h0:keep	a-6e5g4
h0:know	a15
h0:knowledge	a17
h0:lead	c9d-4
h0:let	h8
h0:liaise	c10
h0:maintain	c-5
h0:manage	g6
h0:meet	c-9f8h3
h0:mentor	a7
h0:model	a-6d-9h8
h0:monitor	a8d-4g7
h0:observation	h12
h0:observe	b5
h0:organize	e11
h0:other	a-15h-13
h0:oversee	b4
h0:participate	b5e-5i-10
h0:pick	d9
h0:plan	d5h5
h0:prepare	e8h-4
h0:present	h7
h0:promote	a5
h0:provide	a6d5
h0:put	a10
h0:represent	a5
h0:research	h13
h0:resource	h-11
h0:respond	e9
h0:reteach	f12
h0:review	b-7
h0:rewrite	d12
h0:run	e8f10
h0:score	f-9
h0:screen	f11
h0:secure	c9
h0:select	d10
h0:set	c14
h0:settle	c12
h0:share	c-13
h0:show	h9
h0:sit	h3
h0:special	i12
h0:step	d13
h0:submit	e8g13
h0:substitute	d15
h0:support	e8f-7i6
h0:take	h-3i-8
h0:teach	d-7
h0:team	h7
h0:team-teach	h7
h0:technology	h-13
h0:test	f7g9
h0:the	a5c4d-10e8f8h8
h0:think	a12
h0:to	a-4c12g-10h5
h0:train	a-5h3
h0:tutor	f8
h0:understand	a15
h0:undertake	a-10i9
h0:upload	e14
h0:use	f14
h0:videotape	h6
h0:visit	e-8
h0:watch	b7h6
h0:work	a5h-2
h0:write	d5
h0:–	e8
h1:,	a8d-6e8f-6h2
h1:/	c9
h1:a	a-1c4d-15g-7h6i-6
h1:about	a13
h1:administrative	c13
h1:administrator	b9
h1:all	c-6e5h-8
h1:along	a14
h1:and	a8c4d2e-3f3h6
h1:as	c3d7e-1f15g-7i-13
h1:assessment	d11g-9
h1:at	h13
h1:best	h8
h1:by	a10
h1:carry	g-12
h1:child	d9
h1:classroom	b9c-10d-5g7h-3
h1:closely	h-12
h1:common	d10
h1:coverage	d18
h1:credibility	a11
h1:curriculum	a-7h16
h1:data	c-8e11
h1:direct	f12
h1:direction	c19
h1:district	c15
h1:duty	a-14i12
h1:each	e-11
h1:effectively	a14h-10
h1:feedback	b10
h1:for	a14b8d-7
h1:from	a12
h1:grant	c17
h1:group	f8
h1:guidance	h-9
h1:help	h14
h1:high	h-9
h1:how	c16
h1:in	c2f-6h9i9
h1:individual	d11
h1:individualized	d9
h1:instructional	b11c-10d12
h1:into	a12
h1:knowledge	a8
h1:lead	h7
h1:leadership	a19h-9
h1:lesson	h9
h1:meet	h10
h1:minute	e13h-11
h1:model	h14
h1:new	a-8
h1:notes	b10
h1:observation	h11
h1:of	a7c-4h-4
h1:on	e-5h7i7
h1:other	a-16c-11h-10
h1:out	h10i8
h1:oversight	c9
h1:parent	a-13d20f-10
h1:part	h10
h1:practice	a9
h1:presentation	h12
h1:principal	c8
h1:professional	g13h10
h1:program	c13
h1:reading	f10
h1:report	d12
h1:research	h8
h1:resource	a-10h17
h1:responsibility	a7
h1:sample	h15
h1:schedule	e21
h1:school	c8
h1:staff	a-10
h1:student	a-5c-3d11f13g-7h-5
h1:study	h9
h1:support	a8c-12h-9
h1:ta	h9
h1:teacher	b-1c-10d-11e-12f-14h5
h1:teaching	h10
h1:the	a9b-3c10d4e2g6h-7i-17
h1:their	a12
h1:through	a10
h1:to	a10e-5g-7h9i12
h1:together	a11
h1:training	e-9h7
h1:tutoring	f11
h1:up	c-3d5e6h7
h1:visit	h11
h1:well	a12
h1:which	c9
h1:with	a-7f-11g1h6
h1:work	h-8
h1:workshop	h8
h2:,	a2e7g-7h-2i14
h2:.	a5
h2:a	c-9f-9g-4h6
h2:about	b12
h2:account	e10
h2:accountable	b16
h2:administration	c7
h2:administrator	c11
h2:all	a-8d12
h2:analyze	h10
h2:and	a3c-1d6e7h1
h2:annual	g10
h2:around	a13
h2:as	a6c-8g-12
h2:assignment	i12
h2:be	c10
h2:building	g7
h2:by	d14
h2:carry	h12
h2:class	d15
h2:classroom	d5e-10
h2:coach	a9f11h8
h2:coaching	a8h9
h2:colleague	h9
h2:committee	h12
h2:conduct	h9
h2:curriculum	h7
h2:data	c7e11h-7
h2:district	a5c6e-10h-9
h2:file	g7
h2:focus	a10
h2:for	a6c11g5h-5
h2:give	a9f-11
h2:grant	c15
h2:group	a-10d-6f16
h2:growth	a-9
h2:have	a14
h2:iep	g12
h2:in	a-4c-6d-7e-4h-11i-4
h2:informed	h14
h2:instruction	h-9
h2:instructional	a8
h2:keep	c6
h2:leadership	a10c12h-10
h2:learning	f11g8
h2:lesson	a-9f-14h6
h2:liaison	a-13
h2:literacy	b11
h2:literature	h14
h2:mentoring	a19
h2:monitor	b12c10
h2:needed	i11
h2:new	a-4
h2:of	c2e2f-5h-4
h2:on	a-5c-7g-7h9
h2:online	h8
h2:organize	h8
h2:other	a-6i10
h2:out	g-12
h2:parent	e11
h2:part	a-10
h2:plan	b13c-9e7
h2:raise	a8
h2:reading	a-15d6g-9
h2:record	g-7
h2:report	e15g8
h2:reporting	e12
h2:resource	a-8
h2:school	h-9
h2:share	h6
h2:site	g7
h2:state	a11
h2:student	a-12c4d16e-7f7g-11
h2:supervision	b16
h2:support	a7c-16g7h7
h2:teach	f10
h2:teacher	a5b7c-19d-3e-10g-6h6
h2:team	c-5h-8
h2:testing	g9
h2:that	a5b-10
h2:the	a6c2g7h-3i-20
h2:through	f9
h2:to	a3d-6g-7h4
h2:training	h6
h2:way	a10
h2:what	h19
h2:wherever	i12
h2:will	h13
h2:with	a-2b-5c-4d-14e-9g-6h5
h2:work	b16
h2:writing	d11h10
kh:analyze	h-9
kh:attend	h9
kh:be	a10
kh:change	h-14
kh:deliver	a-10c7d-9h-9
kh:have	a-11
kh:hazy	h-10
kh:learn	g17
kh:make	a-13c8h-8
kh:manage	c10d-10h-6
kh:serveStudents	f-7
kh:use	a-10b-12d-5f-8g-9h-12
kj:change	a10h-15
kj:curate	c-10
kj:deliver	h8
kj:evaluate	b12h-10
kj:hazy	a7
kj:make	a-8h-10
kj:manage	b-15c11
kj:report	h8
kj:serveStudents	c-9
km:analyze	a-10b3c-8d14e-4h8i-10
km:assess	a-11b7d5f7g17
km:attend	a-11c-10e-6g6h14i14
km:be	a15b4d2h-14
km:change	a8b-16d-12e-17f-12g-7h-17i-12
km:check	a-13b13c10d-13f-11g11h-8
km:clerk	a-22b-12c-9e44f-7g9h-15i-7
km:coach	a-16b-2c-4d-20e-11f12h7i-12
km:coteach	a-22h5
km:cover	a-9b-11d14h-21
km:curate	a-4b-2f-10g-2h10
km:deliver	a-6b-3c-5d-7e-19g-5h15
km:evaluate	a-26b24c5d-4e-9g-3h-5
km:have	a9b-7c-6d-11e-11f-3h1i-4
km:hazy	a20b-7c-6d-15f-3g-8h-12
km:help	a12b-4d-13e-2g7h-4i2
km:hire	a-13c14e-8h-2
km:learn	d-1e-8h-5i-5
km:make	a-9b-10c1d29e5g-7h-10i-2
km:manage	a-7b-4c25f-7g1h-13i-9
km:meet	a11c-3d-4e-6g-8
km:model	a-12c-12d-6e-11f-7h7
km:observe	a-25b13c-6d-10e-18f-11h15
km:perform	b-1e4f8h-5i13
km:plan	a-19b-8f4g-10
km:report	a-4c-3d-5e7f-7g7
km:serveStudents	c-3d-2e-6f19h-4
km:show	b-13c-9d-11f-13
km:teach	a-20c-15e-8f31g-13h-1
km:use	a6c1d5e-10f3g-5h-3i-1
kp:analyze	a-6b-12d-6
kp:assess	g11h7
kp:attend	h12
kp:be	b7f-10
kp:change	a6b-16c-3d-11f6g-17h-30
kp:check	b13c4d-9g11h-10
kp:clerk	e22
kp:coach	h8
kp:curate	a-6f-2
kp:deliver	a-11c7d-4g-5h8
kp:evaluate	b18c9g9
kp:have	a3d6h-3
kp:hazy	d-11f10g-6h-14
kp:help	d-10h-3i9
kp:learn	a-5f-8
kp:make	g-9h-8
kp:manage	a7c6d-5h-9
kp:meet	c8
kp:observe	h22
kp:perform	c7d12i10
kp:plan	d-10h-12
kp:report	b9d-10h6
kp:serveStudents	a9d9g-7h-6
kp:show	h6
kp:teach	d15f7h6
kp:use	b-6c-9e-7f-5g-8h2
kw:clerk	d13e20
kw:deliver	a-9h9
kw:have	d-12h11
kw:learn	a-10
kw:make	d22
kw:manage	d8
kw:meet	h11
kw:model	h8
kw:perform	d13
kw:serveStudents	d5g-9h-11
kw:teach	f9
kw:use	a-7h-10
l:14	a-10b-3c-2e-5f-5g6h-15i-11
l:22	a-20c-4d-7e-3f-7g7h-13i-10
l:4	a-19c7d1e4f5g3h3i-7
l:8	a-18b2d-5f7g9h-5i-7
l:none	a18c5d-2e3f15g3h-6i13
n:appraisal	a-16b35c-7d-11g11h-19i-9
n:bond	b-3c-5d-8e-8g-14
n:climate	a6b4c-5d-12e-9g-8h-6i-17
n:coaching	a-26b-10c-9d-21f-13g-6h5i-12
n:coverage	a-17c4d10e-12f8g-13h-3i-12
n:curriculum	a-5c-7d8e-8g-5i-12
n:data	a-7b3d3f-4g-3h-9i-18
n:decision	b-8c6e-12g-9h-14
n:duty	b-7d6e-4g-5h-4i14
n:family	a4b-5d5f-5i-12
n:feedback	a-9b-12c-18d-14e-8
n:group	a-26c-1e-5f24g-7i-13
n:hazy	a15b-6d-2f-10i-10
n:law	a-7c-7d-16f-12g45h-10i-13
n:leader	a-9b32c11d-17e-8f-10g-14h-6i27
n:learning	a10b5c-7d-2e-11h-15
n:learningEvent	a-25b-13c7d-4e-11f1h16i-14
n:lesson	a-22b-3c-22e-8g-15h2
n:material	a-23b-7c-7d4e16g-6h5i-11
n:meeting	a-12e8g-16h10
n:observation	a-25b22c-9d-16e-7f-12g-10i-13
n:operation	a-9b-4c11d-4e-1g12h4
n:own	b-11d-7e-5f-5g-4i-10
n:person	c-15e-5g-5h2
n:plan	c13h6
n:practice	a-5c-7d-12e-12f-9g-10h2i-17
n:record	a-24c-2e19g16h-2i-8
n:resource	a-10b-7c-2d-11f-10g-6h8i-11
n:student	b-13e-6f12h-17i-17
n:subordinate	a-10c18e-4
n:teacher	a-10b18c-2d2e-13f-19g-16h4i-15
n:team	a-16c12d-10f-5h11i-8
n:test	a-18b-11d18e-2f5g14h-3i-9
n:trait	a21c-8d-7e-18g-14h-20
nh:duty	a-9
nh:practice	h-14
nh:resource	h-11
nh:teacher	b14d14h9
nj:learning	h7
nj:operation	c13
nj:practice	h-14
nj:teacher	b9h-6
nm:appraisal	b13c-4d-8h-6
nm:bond	b-5c-7d-7e-6f-6
nm:climate	a18c-2d-9e-14f-8g-9h-1
nm:coaching	b8e-4f-7g-3h6
nm:coverage	c8d8f1i-8
nm:curriculum	c6d5f-17g-9
nm:data	b6c-4d2e-1f-10i-14
nm:decision	a-2c4d-2g-10h-3
nm:duty	b-5c2g-7h-2i22
nm:family	a2b-7c-4d11e-7f-7h5
nm:feedback	a-6c-10h12
nm:group	a-13c7e-7f2g-5i-9
nm:hazy	b-5d-3e-9f-8g-5i-8
nm:law	a-9b-6d-8e-11g10h-9i-14
nm:leader	c6d-8e-9f-11h-4
nm:learning	a5d8f-3g1h-4
nm:learningEvent	a-6c-11d-5h7
nm:lesson	a-9c-10d8e-9h1
nm:material	a-18c-11d4e15f-7g-9h1i-9
nm:meeting	a-11c-11
nm:observation	a-21c-3d-11h6
nm:operation	a-8b-2c13d-4e2f-14h-9
nm:own	a8h1
nm:person	c-5f-10g-5
nm:plan	g5
nm:practice	a4b7c3d6e-7f7g-11i-6
nm:record	a-14b4c-7d-9e22f-13h-8
nm:resource	b-9e-9g-9h2i-8
nm:student	a-5b-10c-3d15e-9f30g5
nm:subordinate	d-1f-6h-4i-10
nm:teacher	a-3b-2c-10e-6g-8h9
nm:team	a-5b-8d-4e-9f-7i-7
nm:test	a-8b-7c-10e-10g13h-5
nm:trait	a13b4c-10d-7e-12f-3g-8h-11
np:appraisal	b17
np:climate	f10h8
np:coaching	b-7e11
np:curriculum	c-5f10h3
np:data	e-8
np:decision	c-7h5
np:duty	c-5i15
np:family	h-8
np:group	c5d4
np:law	b12e8g13h-14
np:leader	h7
np:learning	a-11d4f5g-14
np:learningEvent	a5b-8h-5
np:observation	h7
np:operation	a-7c8e10f9h6
np:person	f11
np:plan	c-11h13
np:practice	a-7b-6d-10f-9g11h-15
np:record	d11g9
np:student	c5e-13g-9
np:teacher	a11b-3
np:trait	b-8
nw:coaching	h7
nw:coverage	a-10b7
nw:curriculum	h-15
nw:data	b9d11h-10
nw:decision	c9h-11
nw:duty	d14
nw:law	c-4
nw:leader	b5g-8h-6i15
nw:learning	g8
nw:learningEvent	h-5
nw:lesson	d7
nw:material	d12
nw:meeting	h4
nw:observation	h-3
nw:operation	a10h8
nw:plan	c10
nw:practice	c-13h-5
nw:resource	g-12h4
nw:student	e12
nw:teacher	b5d-8
nw:team	h3
nw:test	d9
o:act>as	a5
o:act>of	b16
o:act>principal	c13
o:act>the	c8
o:adapt>and	f10
o:administer>to	f6
o:advise>on	h-11
o:analyze>,	h13
o:analyze>data	h16
o:analyze>to	b11h-11
o:answer>question	a10
o:arrange>for	h7
o:arrange>the	c8
o:assign>each	d10
o:assign>the	c-11
o:assign>to	c20
o:assist>and	e7
o:assist>as	a19
o:assist>curriculum	h4
o:assist>in	a-7b6e-14
o:assist>needed	i12
o:assist>of	a-10h4
o:assist>school	c6
o:assist>teacher	h-6
o:assist>the	h12
o:assist>with	e9g9h-6
o:attend>and	i7
o:attend>as	h-16
o:attend>the	h7
o:attend>to	h-17
o:back>and	a10
o:back>the	a5
o:be>,	a12
o:be>a	h-9
o:be>and	f-11h-8
o:be>handed	e7
o:be>in	g8h5
o:be>kept	e13
o:be>knowledgeable	a10
o:be>limited	g9
o:be>member	a-15h16
o:be>of	a7h4
o:be>on	c-14
o:be>over	c14
o:be>point	c10
o:be>practice	a-9
o:be>resource	a10
o:be>teacher	a16
o:be>that	g13
o:be>the	b7c-9e11h2
o:be>to	b3c-9e8h5i9
o:be>willing	i10
o:be>with	a10c-10h3
o:better>and	a10
o:bring>into	a-8
o:bring>school	h17
o:build>and	a-6c7
o:build>development	h11
o:build>for	d11
o:build>school	c9
o:build>the	d9
o:carry>all	i11
o:carry>and	a11c10g8
o:carry>for	c-11
o:carry>of	a-8f9g15
o:carry>out	a11b8c-8g3
o:chair>committee	c9
o:chair>the	c7
o:check>out	e17
o:check>to	b-10
o:choose>and	c8
o:co-plan>with	h-7
o:coach>,	h8
o:coach>and	h8
o:coach>in	a-12
o:coach>on	h-6
o:coach>teacher	a12b-12h-4
o:coach>team	f12
o:coach>the	f9
o:collaborate>,	h7
o:collect>,	d11
o:collect>data	g15
o:collect>of	h10
o:communicate>and	a11h-8
o:communicate>student	d12
o:complete>for	d15
o:complete>the	g8h8
o:conduct>and	b6h-7
o:conduct>program	c13
o:conduct>student	f-9
o:confer>,	b14
o:confirm>that	b7
o:consult>with	h7
o:coordinate>and	a-9h-7
o:coordinate>of	a-12c8
o:coordinate>professional	h10
o:coordinate>school	c17
o:coordinate>with	a14c-9
o:cover>class	d12
o:create>,	d9
o:create>and	e-8
o:create>for	d7
o:create>the	c12
o:deliver>for	h9
o:deliver>the	h7
o:demonstrate>,	h11
o:design>for	h12
o:design>the	d11
o:determine>teacher	b14
o:determine>which	c9
o:develop>,	d11h7
o:develop>a	h8
o:develop>for	d7
o:develop>plan	c14
o:develop>the	c10h-10
o:direct>of	c13
o:direct>the	a-8c9
o:do>and	c13
o:encourage>of	a11
o:encourage>teacher	h11
o:engage>in	h12
o:engage>with	h12
o:ensure>all	a-8
o:ensure>and	c9
o:ensure>core	b11
o:ensure>english	c15
o:ensure>for	a17
o:ensure>language	c14
o:ensure>staff	c-11
o:ensure>stay	a10
o:ensure>that	a7c-10
o:ensure>the	a-5b6
o:ensure>to	c-11
o:ensure>with	c-10
o:evaluate>of	b-11c5
o:evaluate>student	f10
o:explain>the	h11
o:facilitate>for	h10
o:fill>in	e16g15
o:find>for	h9
o:find>intervention	d8
o:find>needing	d13
o:finish>the	g15
o:follow>who	b10
o:further>the	a8
o:get>in	e13
o:get>ready	h-11
o:get>school	c11
o:give>,	a-11h6
o:give>a	b10d9h-6
o:give>and	b8
o:give>coaching	h13
o:give>fitting	h7
o:give>for	a16
o:give>in	d-10f-14h10
o:give>instruction	f8
o:give>leadership	a16
o:give>mentoring	h-11
o:give>on	b4
o:give>practice	h13
o:give>school	h-11
o:give>student	f-10
o:give>supervision	b13
o:give>support	a11f-9
o:give>ta	h8
o:give>teacher	h7
o:give>that	f11
o:give>the	b5g9h4
o:give>to	a4e-12f4g-9
o:give>with	a10
o:go>all	g14
o:go>to	g8
o:grade>the	d14
o:grade>writing	d10
o:guide>,	a10
o:guide>in	h-16
o:handle>discipline	c16
o:handle>the	e12
o:have>a	c7
o:have>an	a17
o:have>in	h13
o:have>of	a6
o:have>teacher	a11
o:have>to	d17
o:head>the	c9
o:help>,	g15h4
o:help>a	a4
o:help>all	a15
o:help>and	a-7g9
o:help>at	h14
o:help>by	d13
o:help>for	c7h5
o:help>needed	i15
o:help>of	c7
o:help>program	c-15
o:help>school	a10c-7
o:help>teacher	d-8
o:help>teaching	a13
o:help>team	c-11
o:help>the	a5c5h2
o:help>them	h-7
o:help>to	a8
o:help>with	a5d18e26
o:hold>,	b13
o:hold>accountable	b19
o:hold>and	h-6
o:hold>conference	h-15
o:hold>for	b11
o:hold>teacher	b6
o:hold>the	g16h-11
o:hold>to	b14c7h-16
o:identify>teacher	b12
o:include>classroom	h12
o:introduce>the	h9
o:introduce>to	h8
o:keep>a	c-12e7
o:keep>and	a6b-8g5
o:keep>current	a-11h-17
o:keep>data	e14
o:keep>high	a12
o:keep>in	a-9
o:keep>informed	h16
o:keep>of	b7g-7
o:keep>on	a7
o:keep>research	h-8
o:keep>the	a7h11
o:keep>time	g12
o:keep>to	h20
o:keep>watch	c13
o:keep>with	h-6
o:know>how	a13
o:lead>a	a-15c10
o:lead>accreditation	c13
o:lead>and	f19h-6
o:lead>by	a13
o:lead>data	c-11h12
o:lead>district	c6
o:lead>for	h5
o:lead>in	a7c-7
o:lead>meeting	c-6h7
o:lead>of	a-7c6g-16h7
o:lead>reading	h10
o:lead>school	a-12
o:lead>teacher	c9
o:lead>the	b-9g4
o:lead>to	h-10
o:liaise>the	c10
o:listen>and	f13
o:look>up	h11
o:maintain>a	h13
o:maintain>and	a9
o:maintain>with	e-12h9
o:make>,	e6
o:make>a	a10
o:make>and	e5
o:make>copy	e13
o:make>decision	c9
o:make>for	a8d8
o:make>professional	h14
o:make>school	c13
o:make>the	a7e-11
o:make>to	c-8d-8h13
o:manage>,	c-9g11
o:manage>and	g8
o:manage>the	a-15c6e-10
o:manage>training	h14
o:meet>and	a7
o:meet>of	h-10
o:meet>student	a10
o:meet>to	h-6
o:meet>weekly	h9
o:meet>with	a-11h9
o:model>and	h-12
o:model>effective	h12
o:model>of	h11
o:model>teacher	h10
o:model>that	h14
o:model>use	h11
o:model>–	h10
o:monitor>,	c9g-9
o:monitor>classroom	b8
o:monitor>data	h15
o:monitor>fidelity	c-11
o:monitor>in	c8
o:monitor>instruction	b9
o:monitor>progress	b-12
o:monitor>reading	f-13
o:monitor>school	c5
o:monitor>the	d-7
o:move>the	a14
o:negotiate>and	c17
o:observe>,	h-8
o:observe>classroom	h7
o:observe>in	h11
o:observe>teacher	h-10
o:observe>to	b12
o:offer>and	a9
o:offer>to	a8
o:organize>for	h13
o:oversee>all	c12
o:pair>mentor	c13
o:participate>a	h-9
o:participate>and	g8
o:participate>as	h-9
o:participate>mtss	h18
o:participate>of	a9
o:participate>teacher	h-8
o:participate>to	h-8
o:pass>the	g14
o:place>and	c11
o:place>student	c11
o:plan>,	h3
o:plan>and	h8
o:plan>development	h6
o:plan>for	c-16d8h14
o:plan>with	d-11h-13
o:play>in	a11
o:post>the	e-10h8
o:post>to	h10
o:prepare>for	d-8f12g6
o:prepare>monthly	e11
o:prepare>the	c6g5
o:present>,	h11
o:present>at	h10
o:present>on	h12
o:present>the	b-11
o:promote>and	a-20
o:promote>professional	a-11
o:promote>the	a8
o:provide>,	b-8h9
o:provide>and	a9f9
o:provide>coaching	h3
o:provide>coverage	d22
o:provide>feedback	h8
o:provide>in	f8
o:provide>instruction	f10
o:provide>of	h-9
o:provide>on	c8
o:provide>oversight	c10
o:provide>professional	h8
o:provide>student	a-8f6
o:provide>support	a10
o:provide>teacher	h-3
o:provide>the	g6
o:provide>through	h14
o:provide>to	d-11f7h-7
o:provide>with	d14h-6
o:put>place	c-11
o:raise>score	a15
o:reach>the	a13
o:read>to	b13
o:recommend>in	c9
o:recommend>of	c9
o:recommend>the	b-9
o:record>teacher	b7
o:record>the	b9
o:recruit>teacher	c13
o:relate>to	a13
o:report>the	e-10
o:report>to	h8
o:represent>district	h-5
o:represent>principal	c11h-9
o:research>for	h13
o:respond>to	e6
o:review>and	h7
o:review>the	c7
o:review>with	b-11
o:run>and	e15
o:run>off	e13
o:schedule>meeting	h11
o:score>for	d8
o:screen>and	f11
o:send>the	d11
o:serve>a	c-12
o:serve>and	a10
o:serve>as	c5
o:serve>coordinator	g16
o:serve>for	c-14d-14f15
o:serve>in	h-10
o:serve>of	a12f8
o:serve>on	c-11
o:serve>substitute	d13
o:serve>the	c6
o:set>,	c6
o:set>a	h11
o:set>achievement	c6
o:set>and	c13h-7
o:set>district	h-12
o:set>expectation	c6
o:set>monthly	c19h-16
o:set>the	c6h-4
o:set>to	h13
o:set>up	b-7e7
o:share>and	h3
o:share>for	a14
o:share>responsibility	a15
o:share>the	b14c-5h-7
o:show>and	a14
o:show>to	a-7
o:spend>of	h-8
o:stay>current	a-8
o:stay>with	a-8
o:submit>for	e14
o:submit>the	b10g8
o:supervise>and	c14
o:supervise>during	d10
o:supervise>in	c-14
o:support>,	a-6f8
o:support>a	a-9
o:support>and	g7
o:support>by	d19e12
o:support>district	a7c-7
o:support>growth	a-11
o:support>in	a-17c14g13h-13
o:support>instruction	h5
o:support>instructional	a-11
o:support>literacy	a16
o:support>making	a-12
o:support>of	a-8e-11
o:support>on	a11
o:support>school	a6c-6
o:support>staff	h-9
o:support>teacher	e12
o:support>the	a2c1h-3
o:support>through	h13
o:support>use	a-12
o:support>with	a-7
o:support>work	a11
o:take>group	f18
o:take>part	a-10
o:take>teacher	d15
o:talk>and	h10
o:teach>and	f9
o:teach>lesson	f-10
o:teach>on	f11
o:teach>the	d7
o:teach>to	d-14f-5
o:teach>two	h-11
o:team>meeting	h-5
o:tell>of	h13
o:tell>teacher	d7
o:track>student	d8
o:train>and	g9
o:train>in	h5
o:train>on	h16
o:train>the	h20
o:understand>and	a8
o:undertake>the	a-7
o:update>the	h-14
o:use>a	h6
o:use>of	d-9h10
o:use>the	b7c-11
o:use>to	a-17d-4g6
o:verify>that	b13
o:watch>and	h-10
o:work>,	c-8
o:work>and	c4
o:work>classroom	a-9
o:work>group	h9
o:work>in	a-7h8
o:work>literacy	h11
o:work>of	f-12
o:work>on	a-14h-6
o:work>right	h15
o:work>school	a8h-8
o:work>side-by-side	h11
o:work>student	f-7
o:work>team	c-9
o:work>the	a-5c8
o:work>to	a-11c6g6h11
o:work>toward	a11
o:work>well	a9h-13
o:work>with	c13d-6
o:write>a	c10
o:write>and	d-12h6
o:write>curriculum	h22
o:write>for	g9
o:write>grant	c12
o:write>plan	h-18
o:write>report	g8
o:write>weekly	h-12
p:h	a-11b-15c-11d-8e-6g-10h-21
p:j	a-18f-11h-11
p:m	a33b-32c-20d-19e-9f-34g-24h-6i-19
p:p	a-7b-5c-5d-2e-10f-4g-5h-10i-1
p:w	a-9b-12c-6e-13f9g-2h3
q:act>hazy	a10
q:act>leader	c10
q:administer>student	f7
q:advise>leader	c6
q:analyze>data	c6
q:analyze>learning	b10
q:assign>teacher	c11
q:assist>curriculum	h4
q:assist>resource	h11
q:assist>student	f10
q:assist>teacher	c-6h-4
q:attend>learningEvent	h4
q:attend>meeting	i7
q:be>hazy	c-8
q:be>leader	c-7
q:be>learningEvent	g12
q:be>operation	a8
q:be>team	h11
q:better>learning	a-12
q:bring>practice	h-8
q:build>operation	c7
q:carry>duty	c-7
q:carry>operation	g10
q:chair>team	c4
q:check>teacher	b-10
q:co-plan>teacher	h-10
q:coach>person	f12
q:coach>practice	h-4
q:coach>teacher	a10h-5
q:coach>team	f12h-17
q:collaborate>leader	c8
q:collect>data	g12
q:communicate>student	d12
q:conduct>law	b11
q:conduct>practice	h8
q:conduct>resource	h9
q:conduct>student	f-7
q:conduct>test	f12
q:contact>family	d12
q:coordinate>duty	c7
q:coordinate>learningEvent	c-9h18
q:coordinate>meeting	c11h-9
q:coordinate>test	c-8g12
q:cover>coverage	d19
q:create>record	e-12
q:create>resource	h7
q:deliver>learningEvent	h20
q:deliver>teacher	h9
q:determine>teacher	b14
q:develop>learning	d12
q:develop>test	d10
q:engage>teacher	h11
q:ensure>curriculum	c10
q:ensure>practice	a9
q:ensure>record	c-10g7
q:ensure>subordinate	c-12
q:ensure>teacher	b9
q:enter>test	e13
q:establish>operation	c12
q:evaluate>duty	c8
q:evaluate>learningEvent	h10
q:evaluate>material	h9
q:evaluate>operation	b-9
q:evaluate>practice	c13
q:evaluate>student	f11
q:evaluate>subordinate	b10
q:evaluate>teacher	b14c-15
q:facilitate>teacher	h7
q:find>group	d8
q:find>resource	h12
q:gather>data	d-7
q:gauge>teacher	b10
q:give>curriculum	h9
q:give>leader	e8h-6
q:give>operation	a10
q:give>practice	f7
q:give>teacher	a6b-15
q:give>test	g-7
q:hand>teacher	d12
q:handle>operation	e10
q:have>trait	a14
q:help>leader	a-10c5h5
q:help>learningEvent	a9
q:help>operation	h11
q:help>practice	a7
q:help>student	f-8
q:help>teacher	d-9
q:hire>teacher	c13
q:hold>teacher	b7
q:identify>teacher	b12
q:include>coverage	h12
q:introduce>teacher	h9
q:keep>curriculum	c12
q:keep>data	e9
q:keep>leader	b11
q:keep>resource	h-8
q:keep>trait	a-12
q:lead>climate	a-10
q:lead>coaching	h-12
q:lead>data	c-12
q:lead>learningEvent	c-10
q:lead>practice	h-11
q:let>teacher	h11
q:make>decision	c5
q:make>material	d5e7
q:make>observation	h9
q:make>practice	h-11
q:make>resource	d8
q:manage>material	e10
q:manage>operation	e-12
q:manage>record	c-13
q:manage>subordinate	c11
q:manage>teacher	b10c12
q:meet>leader	h6
q:meet>learning	a5
q:meet>student	f8
q:meet>teacher	h7
q:mentor>record	a13
q:mentor>student	f12
q:model>practice	a-15f-9h17
q:monitor>coverage	b7d-11
q:monitor>practice	c-6
q:negotiate>operation	c13
q:observe>practice	h-6
q:organize>material	e11
q:oversee>operation	c11
q:oversee>teacher	b16
q:pair>teacher	c13
q:participate>learningEvent	h-9
q:participate>teacher	h-10
q:pick>resource	d10
q:place>student	c11
q:plan>group	f-10
q:plan>leader	h11
q:plan>lesson	h-11
q:plan>meeting	c-8
q:plan>operation	h10
q:plan>teacher	h-7
q:prepare>leader	c6
q:prepare>learningEvent	e-9h16
q:prepare>material	d-5
q:promote>operation	a11
q:provide>duty	h-11
q:provide>feedback	h8
q:provide>group	f8
q:provide>lesson	d5
q:provide>practice	d4h-3
q:provide>record	e5
q:provide>resource	h10
q:provide>student	a-9f9
q:provide>teacher	h-4
q:provide>test	d14
q:raise>data	a14
q:recommend>leader	b-11
q:record>lesson	h14
q:record>teacher	b6
q:recruit>teacher	c13
q:report>leader	b-14h9
q:represent>leader	c12h-9
q:revise>curriculum	h12
q:run>operation	c11h-10
q:schedule>subordinate	c8
q:schedule>teacher	c8
q:serve>law	c16
q:serve>leader	g11
q:serve>own	a10
q:serve>subordinate	d11
q:serve>teacher	a7f11h-7
q:set>decision	a-10
q:set>record	c9h-13
q:set>team	c16h-9
q:share>duty	a10
q:share>lesson	h6
q:share>observation	h-9
q:share>practice	h4
q:show>practice	a-12h8
q:strengthen>practice	a-11
q:supervise>coverage	d7
q:support>coverage	h6
q:support>operation	c-5
q:support>practice	a-8
q:support>teacher	h-9
q:teach>teacher	d8f-7
q:team>meeting	h-5
q:team>team	h-5
q:track>student	e-13
q:train>teacher	a-5
q:use>data	d-5
q:videotape>practice	h6
q:work>curriculum	h8
q:work>hazy	c8
q:work>leader	c4
q:work>subordinate	g7
q:work>teacher	c-7h5
q:work>team	c-9
q:write>curriculum	c-10
q:write>record	e13
q:write>teacher	d9
r:analyze>coverage	b8d-12
r:analyze>curriculum	d-14h5
r:analyze>data	a-3b-6c-4d6e-16f-8g-4
r:analyze>duty	b6h-12
r:analyze>hazy	e11
r:analyze>leader	c11
r:analyze>learning	a-13d5h10
r:analyze>learningEvent	c8h-7
r:analyze>lesson	d-10
r:analyze>material	e-9
r:analyze>observation	b9h-2
r:analyze>practice	a-6c-1d-4g6
r:analyze>record	e-5
r:analyze>resource	b9c-11g-8
r:analyze>student	a-11c-12f-10
r:analyze>teacher	b5d-7h-3
r:analyze>team	h-12
r:analyze>test	a-12d13g-8
r:analyze>trait	h11
r:assess>coverage	b7h6
r:assess>data	g11
r:assess>decision	h10
r:assess>duty	b-9g14
r:assess>leader	e7g9h-10
r:assess>learning	f7
r:assess>operation	a7
r:assess>practice	b7h4
r:assess>record	d7
r:assess>resource	a-13h4
r:assess>student	b-12c-11d22f11h-13
r:assess>teacher	b9h-7
r:assess>test	a-14f6
r:assess>trait	b11f17
r:attend>appraisal	h-13
r:attend>curriculum	a-8h5
r:attend>law	h-9
r:attend>leader	c-8
r:attend>learningEvent	a-9b7g13
r:attend>material	h8
r:attend>meeting	a-9e-12i10
r:attend>operation	a8
r:attend>record	g-5
r:attend>student	f7g9
r:attend>teacher	a7h-3
r:attend>team	a-14c-14h14
r:attend>test	g9
r:be>bond	c14
r:be>hazy	a25c-5d-10h-19
r:be>leader	a-10b-10c12i-7
r:be>learningEvent	a-9h13
r:be>operation	a7
r:be>person	a-9
r:be>practice	a-2h-6
r:be>record	f9
r:be>resource	a12h-16
r:be>subordinate	d15h-9
r:be>teacher	a4f17
r:be>test	g10
r:change>bond	c-9
r:change>coverage	a-8
r:change>curriculum	h6
r:change>data	a15
r:change>decision	c-10
r:change>leader	h-8
r:change>learningEvent	a5c-11h12
r:change>lesson	h6
r:change>operation	a6c4
r:change>person	f10
r:change>practice	a-4b-13c-9h-15
r:change>record	c10
r:change>resource	a-11d8
r:change>teacher	a-20b-12d-14h-14
r:change>trait	a-17b-10c-11h-15
r:check>appraisal	b-15
r:check>curriculum	b12c11h-12
r:check>law	b-6c-9g5
r:check>learning	c9
r:check>learningEvent	b-10c7e7h-13
r:check>lesson	b16
r:check>material	c8
r:check>operation	a-8b4e-9h-10
r:check>practice	b16f-8g5
r:check>resource	a13
r:check>student	d11g5
r:check>teacher	b21d-10g8
r:check>test	c-9d-9g10
r:clerk>bond	a7
r:clerk>climate	c11
r:clerk>coaching	e-4g-8
r:clerk>coverage	a-11e10
r:clerk>data	a-11d-8e10
r:clerk>duty	h9
r:clerk>hazy	h14
r:clerk>law	g8
r:clerk>leader	b3e-9g-12h7
r:clerk>learningEvent	b-11c-2e12h-10
r:clerk>lesson	e11h14
r:clerk>material	a-10c-8e19g-12h-28
r:clerk>meeting	c-10h-15
r:clerk>observation	e11h-7
r:clerk>operation	b-10c-4h-7
r:clerk>practice	c6g12
r:clerk>record	a-13b-4c-20d-19f-7g-6h-11
r:clerk>resource	a-15c-7e3h7
r:clerk>student	d11e7f-5
r:clerk>teacher	b8e8h1
r:clerk>test	d-12e16g-4
r:coach>coaching	h7
r:coach>duty	h10
r:coach>leader	c7h-7
r:coach>operation	h-10
r:coach>practice	h-6
r:coach>record	a13
r:coach>student	a-12f22h-10
r:coach>teacher	a-7c-6d-12e-8f-14h8
r:coach>team	f9
r:coach>test	h-15
r:coteach>coverage	h12
r:cover>coverage	a-10d13
r:cover>operation	c-4
r:cover>plan	c8
r:cover>practice	c-5d12
r:cover>resource	e10
r:cover>teacher	d12h-7
r:curate>appraisal	c-7
r:curate>coaching	a4
r:curate>curriculum	a-8d6h6
r:curate>data	a-6c13d-5
r:curate>decision	f-8
r:curate>duty	a8c-3e8g10h-3
r:curate>group	a-10c-8h8
r:curate>hazy	a-5c-6
r:curate>law	e10
r:curate>leader	a7c15h-5
r:curate>learning	f-6g-8
r:curate>learningEvent	a7
r:curate>material	d4e-13h16
r:curate>observation	h-6
r:curate>operation	a5c6d-9
r:curate>own	h14
r:curate>person	a-7d-9
r:curate>practice	a-7b-3
r:curate>record	b6c-8d2g6
r:curate>resource	a-15b-8c-4d-6e-10h2
r:curate>student	f-1
r:curate>subordinate	b-8h4
r:curate>teacher	d-4g-7h-8
r:curate>team	a-7
r:curate>test	c-5d7
r:curate>trait	a6
r:deliver>appraisal	a-8b11
r:deliver>bond	a-10h10
r:deliver>climate	b10c-6h-7
r:deliver>coaching	f-8
r:deliver>coverage	c-5d5g-8
r:deliver>curriculum	c-9e9f-8
r:deliver>data	a-11f-8
r:deliver>decision	d-7
r:deliver>duty	a3
r:deliver>family	a-13h7
r:deliver>feedback	a-10
r:deliver>group	b-8f9g-13h-9
r:deliver>hazy	a-6c-5d-10e-10h3
r:deliver>law	a9b14g-5
r:deliver>leader	c-3
r:deliver>learning	a-5g-6
r:deliver>learningEvent	a-24c-5d-14e-15f-9g-14h7
r:deliver>lesson	a-8f10
r:deliver>material	c-8d5e10h-9
r:deliver>meeting	e-7h-7
r:deliver>observation	h-5
r:deliver>operation	a3b-5c5d-2g1h-4
r:deliver>person	c-13i9
r:deliver>plan	c-7
r:deliver>practice	a-3c9d7f5h-9
r:deliver>record	b18d6e7
r:deliver>resource	c-6d-8e9g-6h2
r:deliver>student	a-4c7
r:deliver>subordinate	b-8d-3h2
r:deliver>teacher	b-10c-7e-9h2
r:deliver>team	g6
r:deliver>test	a-10c7g14h-4
r:deliver>trait	a5c-7
r:evaluate>climate	b10
r:evaluate>coaching	h-10
r:evaluate>coverage	b12h-17
r:evaluate>curriculum	b7c9
r:evaluate>data	c-7h14
r:evaluate>decision	c8d-7h12
r:evaluate>law	e-9
r:evaluate>leader	c7
r:evaluate>learning	h6
r:evaluate>lesson	b8h-10
r:evaluate>material	d-12h8
r:evaluate>observation	h-9
r:evaluate>operation	a-9b-11c12f-9g-5
r:evaluate>practice	b16d-8f-7h-8
r:evaluate>student	c-10d11f12g4
r:evaluate>subordinate	b10
r:evaluate>teacher	a-15b19c-6d-9e-8h-17
r:evaluate>test	h7
r:evaluate>trait	b6
r:have>coaching	h-7
r:have>curriculum	a6b13h-12
r:have>data	e6
r:have>duty	f11
r:have>law	a-9c-13e-7g18h-9
r:have>leader	g11
r:have>learning	a7g-9
r:have>lesson	d-7h9
r:have>material	h15
r:have>observation	b-4
r:have>operation	c-2
r:have>practice	h8
r:have>record	e12
r:have>resource	e7h7
r:have>student	a4c-9d9f8
r:have>teacher	d-5e4f-12g11h1
r:have>team	h10
r:have>test	d-11
r:have>trait	a17e-10h-14
r:hazy>climate	a10c-1h-7
r:hazy>coverage	g10
r:hazy>data	c-12h14
r:hazy>duty	a3
r:hazy>family	h-10
r:hazy>hazy	a-10
r:hazy>learning	a6b-9g-9h-9
r:hazy>learningEvent	a6e13
r:hazy>operation	a7g7h-10
r:hazy>person	a8
r:hazy>plan	c-8
r:hazy>practice	a5h-5
r:hazy>record	c-11
r:hazy>student	a9
r:hazy>teacher	f-12h6
r:hazy>team	h5
r:hazy>test	c-10
r:hazy>trait	a-9c-8
r:help>appraisal	b12
r:help>climate	h-6
r:help>curriculum	c-9h10
r:help>data	a-9h11
r:help>decision	c-11
r:help>duty	g6
r:help>law	a8
r:help>leader	a-11c23e-10g-4
r:help>learningEvent	h9
r:help>lesson	h-11
r:help>operation	a3
r:help>person	a-9
r:help>practice	a5c-5f-8g-16
r:help>resource	a-10h4
r:help>student	f8
r:help>subordinate	c-8
r:help>teacher	a3b-16c-3d-4g-8
r:help>team	a-6c-9
r:help>test	c-7g8
r:help>trait	a-5
r:hire>subordinate	c15h-8
r:hire>teacher	c18h-14
r:learn>bond	h-8
r:learn>coverage	d11g9
r:learn>curriculum	a-11c6h8
r:learn>data	c-5d8e4
r:learn>duty	a8c-10g-6
r:learn>law	a9g6
r:learn>leader	a-8b2h11
r:learn>learning	c-8f9
r:learn>learningEvent	a-8h3
r:learn>material	e12
r:learn>meeting	c-8
r:learn>observation	e-11
r:learn>operation	a5e-6
r:learn>own	f-11g-8
r:learn>person	h8
r:learn>plan	c12
r:learn>practice	c5d-12h-11
r:learn>record	a-10d-9e26f-11g-2h-18
r:learn>resource	a-25e5h-14
r:learn>student	a4d-13
r:learn>subordinate	b13
r:learn>teacher	a-7
r:learn>team	a-10g6h5
r:learn>test	e-16
r:learn>trait	a-8
r:make>climate	a3c2
r:make>coverage	h-9
r:make>curriculum	a-14c-6d4h12
r:make>data	d-6
r:make>decision	g11
r:make>duty	d11f14
r:make>family	d-10
r:make>group	c-9d16
r:make>law	c12
r:make>leader	c3h-5
r:make>learning	a-6d5f13h7
r:make>learningEvent	e-6h2
r:make>lesson	d13f5
r:make>material	c-7d17e-10h-6
r:make>meeting	e11h-8
r:make>observation	b12h10
r:make>operation	a-9c15g-8h-8
r:make>person	d13e14f9h-4
r:make>plan	a-14c3
r:make>practice	a9b-9c-8d11e-10
r:make>record	d-9e10g4
r:make>resource	a-9d12h7
r:make>student	c-5d6f12
r:make>subordinate	c-6
r:make>teacher	c-1d-6f-8g-9h-15
r:make>test	a-14c6d19g-6h-9
r:manage>appraisal	c8g6
r:manage>climate	e-10h-5
r:manage>coaching	a5h-9
r:manage>coverage	c-4d5
r:manage>curriculum	a-8c8f-9g-10
r:manage>data	c-1d-5e6h9
r:manage>decision	d-6g5h-16
r:manage>duty	c4e-8f-8g2h-3
r:manage>family	e-12
r:manage>group	c3f-7
r:manage>law	b-6g10
r:manage>leader	b-4e5
r:manage>learning	c2d4f8h6
r:manage>learningEvent	b-4c-10d-8g-8h14
r:manage>material	d7e2h-9
r:manage>meeting	b-8g6
r:manage>observation	h28
r:manage>operation	a-12b4c13d-4e-13g-10h-15
r:manage>person	a10d-10e-11f10
r:manage>plan	a-9
r:manage>practice	b-5f-6g2h-5
r:manage>record	b-8d5e12g-7
r:manage>resource	d5g7
r:manage>student	a-4g3
r:manage>subordinate	a-11c13d-9e-10f-9
r:manage>teacher	b7c5d-3e-6f5g-7
r:manage>team	a-8c6d-9e-15h3
r:manage>test	a-13e-8g13h-13
r:meet>coaching	h9
r:meet>coverage	a-7
r:meet>curriculum	c13h9
r:meet>decision	h-10
r:meet>family	d6h-6
r:meet>group	f-6
r:meet>leader	a-9b4g-5h11i-8
r:meet>learning	a5
r:meet>learningEvent	h9
r:meet>meeting	h8
r:meet>operation	a-4c-4
r:meet>practice	a8
r:meet>resource	c11
r:meet>student	d12h6
r:meet>subordinate	a8g7
r:meet>teacher	a10b-9c-10d-13f-9h-2
r:meet>team	c-7h4
r:model>group	h11
r:model>learning	h-8
r:model>lesson	h-20
r:model>practice	a-15b-8h13
r:model>teacher	h11
r:model>trait	a10h-13
r:observe>coverage	a-13d-8h14
r:observe>person	h5
r:observe>teacher	h-5
r:perform>duty	b-14c-11h-12i15
r:perform>group	f26h-11
r:perform>leader	c5h-11
r:perform>learningEvent	h11
r:perform>observation	b3e-10
r:perform>operation	c-12e13g10
r:perform>person	a-8c-9i12
r:perform>practice	c3
r:perform>record	e13g-4h-15
r:perform>resource	h12
r:perform>teacher	b8d11f10h-7
r:perform>test	c10f12
r:plan>coaching	h-16
r:plan>coverage	h-8
r:plan>duty	h12
r:plan>group	f-9
r:plan>leader	h19
r:plan>learning	h-12
r:plan>learningEvent	c-12e-11h12
r:plan>lesson	d7h-16
r:plan>material	e-4
r:plan>practice	b-6h-3
r:plan>record	h10
r:plan>teacher	c-17e-11h-3
r:report>appraisal	c-6
r:report>bond	g16
r:report>coaching	h-1
r:report>curriculum	h3
r:report>data	g8
r:report>duty	a8
r:report>family	d13
r:report>group	d-10
r:report>law	c12e6h11
r:report>leader	b20h-12i-8
r:report>learning	h4
r:report>learningEvent	b-10h2
r:report>lesson	h14
r:report>material	e-13h6
r:report>observation	b7h-11
r:report>operation	c-9d-10e13h8
r:report>person	a-9c11
r:report>practice	a-2f6
r:report>record	c-9d8
r:report>resource	d-6h10
r:report>student	d12
r:report>subordinate	h2
r:report>teacher	b4c-4d14f12h9
r:report>team	h5
r:serveStudents>appraisal	a-11b9h-11
r:serveStudents>coaching	b-6f-9g-9h13
r:serveStudents>coverage	f1h5
r:serveStudents>curriculum	a-12d4
r:serveStudents>data	c-4f-9h12
r:serveStudents>decision	d-6
r:serveStudents>family	d7f-10
r:serveStudents>feedback	f-11h1
r:serveStudents>group	a-10b-8d-18f15g-6h-6
r:serveStudents>law	c-7g8h-13
r:serveStudents>leader	c5h8
r:serveStudents>learning	a8c-6f-6g-5
r:serveStudents>learningEvent	c-7f-6g-7h8
r:serveStudents>lesson	h-4
r:serveStudents>material	e8
r:serveStudents>meeting	d10
r:serveStudents>observation	b-4
r:serveStudents>operation	c-3e-5g5
r:serveStudents>person	a8
r:serveStudents>plan	b-11
r:serveStudents>practice	b-4g-6h8
r:serveStudents>record	d7h7
r:serveStudents>resource	a9c8e6
r:serveStudents>student	a-6b-9c-3d-6f18g-11h-9
r:serveStudents>subordinate	c-4f-7
r:serveStudents>teacher	a3c-2d-3f-21g-7h-2
r:serveStudents>team	b-12f-9
r:serveStudents>test	b7e15h-4
r:serveStudents>trait	h-13
r:show>data	h12
r:show>practice	h3
r:show>trait	a18h-16
r:teach>coverage	f8
r:teach>curriculum	f14
r:teach>practice	h10
r:teach>student	a-12d-13
r:teach>teacher	d6h22
r:use>coaching	a6
r:use>coverage	a-11
r:use>curriculum	d-8
r:use>data	f-11h-7
r:use>duty	c-10h-4
r:use>group	c-10f11
r:use>law	a-11
r:use>learning	h6
r:use>learningEvent	h-13
r:use>lesson	b-6h-5
r:use>material	f16
r:use>operation	c-5d-8f11g4
r:use>own	a13h-8
r:use>person	a-6
r:use>practice	b-5c-4d-5g-9h3
r:use>record	e-10g-10h8
r:use>resource	a6c-5h-10
r:use>subordinate	a-8
r:use>teacher	b-9c11f-10h-2
r:use>team	h5
r:use>test	f-7g-5
u:&	c11h10
u:(	a3b3c-5e2f-4g6h11
u:)	a3b4g4
u:,	b-9c2d-3e3g-7h7i-3
u:.	a5b-6c2d-6e2f-2g-5h-3i4
u:/	a8c5d-6e15f-4h9
u:1	g8
u:10	h11
u:12	h13
u:1302	g21
u:15	h7
u:2	a-12d7
u:20-25	a12
u:3	d8f19g11
u:40	f13
u:5	h15
u:504	g24
u::	a12c7e-13f-8
u:;	a-5c9f-7h10
u:a	a12b2c-8d-3e-11f7g-2h-2i-8
u:ability	a19
u:able	a11
u:about	a-6b7c-9d-11e-5g-13h4
u:absence	c16
u:absent	a-10d24
u:academic	a3c17f16
u:accelerated	c10
u:accommodation	c-13e-11g27
u:account	b11e7
u:accountability	a9c18g-6
u:accountable	a19b13h-12
u:accreditation	c11g31h-12
u:accurate	e21
u:achievement	c10f-11h15
u:across	a6b-9c12d-6e-9g-6
u:act	h-4
u:action	c7
u:active	h7
u:activity	c-5d11g9h14i-8
u:adapt	f6
u:addition	f7
u:additional	a-16c-8h-10i25
u:adjust	d-9
u:administration	a-8b15c7g13h-6
u:administrative	a-11c42g13h-16
u:administrator	b15c4e6g7
u:adopted	b19
u:adoption	c8h2
u:adult	a16f-16h-10
u:advance	a14
u:advise	b-8c4
u:advocate	a24h-11
u:after	a-13f6g-10
u:after-school	f8
u:agency	e10g11
u:agenda	e-12h8
u:agreement	a-13g13
u:ahead	h-11
u:aide	c13
u:aim	a7
u:aligned	h16
u:all	a16b4d8e9f-9g5h-7
u:allocate	c17
u:allocation	c13
u:along	a12
u:alongside	d-9
u:also	d15e21f15h6
u:alway	a12
u:among	c12
u:an	a14c-13e4f4g-8h-4
u:analysi	a-14c7d6e-11f-14h6
u:analyze	c3g-6
u:and	a2b-9c8d-2e8f-4g-6h-3i-13
u:annual	c5g18
u:another	a-10
u:answer	d7e6h-7
u:any	a-10c-7h-4i41
u:anyth	i12
u:anything	i19
u:app	h12
u:application	c13h-12
u:apply	g12
u:appraisal	b22
u:appraise	b17
u:approach	a12
u:approval	c10
u:approve	c25h-12
u:approved	c-10
u:archive	e16h-13
u:are	b5c7g5h-5
u:area	h12i-4
u:around	h-11
u:arrange	c5h6
u:art	a8g-8
u:article	e-11h18
u:artifact	b14g14
u:as	a-3c-8d-1e-4f5g8h-1i28
u:ask	a-11b-14c-9d-9i16
u:asked	e7h11i16
u:aspect	a12
u:assemble	e4
u:assess	b17d7
u:assessment	a10b9c5f-7h7i-10
u:assign	a-10c17d9h-10i12
u:assigned	e-10f6h7i17
u:assignment	a-22c23d11f6h-14i19
u:assist	d-11
u:assistance	h3
u:assistant	a-7c-5h4
u:assurance	g15
u:at	a3c-4d-6e-9f-8g-4h8i7
u:at-risk	h11
u:atmosphere	a12
u:attend	a-9e-7h7i3
u:attendance	c13e26h9
u:audit	b19g9
u:august	h7
u:back	a6c-9h-4
u:balance	c12
u:bank	d12h16
u:based	h-4
u:basi	h6
u:basic	e11
u:be	a14b1c6f-6h-5i3
u:bear	a13
u:become	h-11
u:before	c-9d6h-5
u:begin	h11
u:behalf	d18h-7
u:behavior	a-5d10e-11f13h5
u:behavioral	f13h11
u:behind	d7
u:being	b11
u:believe	a12
u:below	f7
u:benchmark	a-11d5
u:best	a13e-10f-10
u:better	a2h-33
u:between	a-4h-4
u:beyond	i12
u:big	a11
u:binder	e12
u:block	b10c11g-12
u:board	a-6b-10c6d16e-7i-8
u:book	c-8e4h13
u:both	b13
u:break	d12
u:bridge	a11
u:brief	h13
u:bring	a-10b8
u:budget	a-21b-9c49e-14g-15h-28
u:build	a-6b-10c10
u:building	a-8b-6c20d-6f-8
u:built	a7
u:bulletin	e12
u:bus	c20
u:business	c13
u:but	g7
u:by	a-5e12f-7h-3
u:cabinet	c16
u:cable	e13
u:calendar	c25e-10g-23
u:call	a-8c-10i10
u:called	a-10i11
u:campus	c16d-15e-11f-16i8
u:campuse	a9c8
u:can	a4b-18c3g-15h-4
u:cao	e14
u:capacity	a-4d-13h-10i22
u:card	d21g-12
u:care	h7
u:career	a11h8
u:carry	f14g5
u:cart	e12
u:case	f18g7
u:caseload	f25
u:catch	d10
u:categorical	g17
u:center	a-7c4d18
u:central	a8
u:certificate	e13
u:certification	a-10e12g32
u:certified	g19
u:certify	g16
u:chair	a-11c6
u:challenge	a10c-10
u:champion	a11
u:change	a11b-11d-10g-17h-22
u:charge	c5
u:chart	d13
u:check	a-14b23c-8h-7
u:check-in	f13
u:check-out	e15
u:checklist	b13
u:child	a4c-8d5g10h-5
u:childhood	h6
u:choice	h-9
u:choose	a-18c10h-9
u:cico	d12
u:circle	f22
u:circulate	h11
u:citizenship	a15
u:class	a-16b-7c-11d10f13g-3h-3
u:classroom	a7b15c-25d9e-8f-9h8
u:clear	c14
u:clerical	e22
u:closet	e14
u:club	a-20c-11f42
u:cluster	b14h17
u:co-facilitate	h8
u:co-plan	a-13h-4
u:co-taught	h16
u:co-teach	a-19h14
u:co-teaching	h14
u:coach	a-9b-6c-14e-6h14i-6
u:coaching	c-18d-19f-8h3
u:code	a-9g21
u:coding	f13
u:cohesive	a12
u:cohort	h17
u:collaboration	h13
u:collaborative	c-9
u:colleague	a1b-15c-8
u:collect	a-9e7h1
u:collection	e9
u:college	h8
u:come	i12
u:comment	d23e-15h25
u:committee	c6h18
u:common	c-5d9g-14h7
u:communicate	a7d10f-8
u:communication	a17g-13h5
u:community	a4
u:competency	a-11g17
u:complaint	c19
u:complete	a-8b8c-4d9g17h-13
u:completion	g14
u:compliance	a-12b24g17h-17
u:comply	a-9g25
u:component	h10
u:comprehension	a-10
u:comprehensive	g12
u:computer	e28f17h-16
u:concern	b24h-16
u:condition	g10
u:conduct	b4d9h8
u:conference	d12f8g-15h-4
u:confidence	h-14
u:confidential	h-16
u:confidentiality	a-30
u:consent	g18
u:consult	h5
u:consultant	a9
u:consultation	a11
u:contact	a-9e16
u:content	b14d7e-12f7g-6
u:continuous	h-17
u:contract	a-11b17e-8h-13
u:conversation	f11h-15
u:coordinate	a-16c29f-11g17h-3
u:coordination	c23h-8
u:coordinator	b-6e9g25
u:copy	b8c-11e28h-15
u:core	a7b12g-9h3
u:corrective	g16
u:correspondence	e11
u:counselor	h7
u:count	e19g16h-12
u:country	f12
u:county	h16
u:course	c14d11f8g-7h-6
u:cover	d22
u:coverage	c20d27h-13
u:create	a11c-7g-12
u:credential	g14
u:credibility	a11
u:credit	e11
u:crisi	f11h16
u:criteria	c12
u:csi	g12
u:cts	b11e13
u:culture	a4h-13
u:cumulative	g16
u:current	a-4c-14h-8
u:curricula	h5
u:curriculum	a-2b-12c8d-17e-5g-19h15i-7
u:cycle	a-14g-11h5
u:daily	a-5d4e-6f28h-19
u:dashboard	c9e13
u:data	a-8b-8c8d10e11f-8h9
u:data-driven	c9
u:database	e17
u:date	a-13e14
u:day	a-6b-12d4e-4f11h7
u:deadline	b-11e5g16h-14
u:debrief	h6
u:decide	a-9c13e-12f-14h-26
u:decision	c12
u:deck	d10
u:deep	a9
u:deliver	c-9d7e-8f13h12
u:delivery	e25
u:demand	g14
u:demonstrate	h12
u:demonstration	a-10b-5d-19f-21h40
u:department	a8e9g-8h10i14
u:design	b-8c5e-10g-10h-10
u:designated	c9
u:determine	a-9b12c9e-10g-7h-17
u:determined	i17
u:develop	d9h11
u:development	a-7c9e-9f-13g-19h2
u:device	c8h-9
u:diagnostic	f19
u:difference	a10
u:differentiated	a-11h-10
u:differentiation	h-14
u:difficulty	f11
u:digital	f14h3
u:direct	a-10c13f18g-5h-6
u:directed	a-15i13
u:direction	c17h-18i13
u:directly	f8
u:director	a-10b4c5g-6i16
u:disability	c-7g21
u:discipline	c13
u:discourse	h-11
u:discretion	a-8i11
u:discuss	h16
u:discussion	a-13c-9h13
u:disseminate	h13
u:distribute	c-10h5
u:distribution	c7
u:district	a-4b-6c13d-15f-18g-9h11
u:district-wide	c23
u:districtwide	c14
u:diverse	a10
u:division	a-9c10
u:do	b8i14
u:document	a-10c-12d-11e22g19h4
u:documentation	e21g16
u:done	g11
u:down	e10
u:draft	h-6
u:draw	c15
u:dual	h12
u:due	g16
u:during	a-15c-13d9f15h2
u:duty	a-29c8e-9h-15i24
u:e	a5c-9h-5
u:e-mail	a-9e9h17
u:each	a-6b9c-6d17e6f9h-5i-8
u:early	a5b-17d-11h2
u:edit	h8
u:education	a9b-6c6e-5g7i-9
u:educational	h6
u:educator	a-3c-6g11h6
u:effective	a6f-12h-7
u:effectively	a12h-12
u:effort	a8h-8
u:el	g16h8
u:ela	c9h11
u:eld	a-11
u:elementary	c-9e-10h9
u:eligibility	e-13g43h-14
u:ell	e20g15
u:ells	g17
u:else	i21
u:embrace	a10
u:emergency	d21
u:emergent	f14
u:empower	a10
u:encouragement	a16h-11
u:endorsement	g27
u:engagement	h11
u:english	a-5d5e-11f9
u:enrollment	c15
u:ensure	b4c11d8f-9g10h-5i-10
u:enter	e36h-12
u:entry	e8g10
u:environment	c-6
u:equipment	e12
u:equity	a18
u:esl	g12
u:essay	d22
u:establish	c16
u:ethical	a13
u:evaluate	a-13b23c4e-12
u:evaluation	b20c22
u:evaluator	a-10b47g11h-21
u:evening	h14
u:event	h14i12
u:every	a18b8c-4d2g4h-4
u:everyone	a17
u:evidence	a-13c-10d-15g28h-19
u:exam	f11g11
u:example	a7
u:excellence	a15h-12
u:excellent	a14
u:exchange	h12
u:exemplar	h15
u:exit	c8d9
u:expand	c11
u:expectation	b13c5g-10
u:expenditure	g11
u:experience	h18
u:expert	a14
u:expertise	a14
u:explain	h8
u:explicit	h-10
u:extra	f16h-10
u:eye	a14
u:facilitate	a-7c-9h18
u:facilitator	e-12h21
u:facility	c11
u:faculty	a8c-6h21
u:fair	h17
u:fall	b10g8
u:familiar	a13
u:family	a-6c-7h9
u:fba	a12
u:federal	a-12c-17e17g30h-9
u:federally	g11
u:feedback	a-12b7e-7f-14h6
u:fellow	h10
u:fidelity	a-10b28c15e-11h-15
u:file	c-8d-18e20h-15
u:fill	e18g15h-12i12
u:final	b12
u:find	a-20b10c-2d6f-6h-11
u:finish	g20
u:finished	d17
u:first	b-10e-9f-8g-9h-6
u:fit	a-12c6g-13h-5
u:fitting	a-14
u:five	f12
u:fix	e14
u:fluency	f7
u:focus	a14
u:folder	e9
u:follow	a-6b11g10h-4
u:for	a-9b-5c6d6g3h-7i-7
u:forefront	a9
u:form	a-11c-11e15g17h-10
u:formal	b25h-20
u:format	e13
u:forward	a13h-11
u:foundational	b10h9
u:four	h9
u:framework	a6b18g-13
u:from	a-7b-7d-5e9f-8g-7h-14i15
u:full	c8
u:full-time	h15
u:fully	a10
u:function	a9i8
u:fund	c24h-10
u:funder	g14
u:funding	c13
u:further	i13
u:future	a16
u:g	b5
u:game	d11
u:gap	d13h-12
u:gather	a-10g14
u:gauge	b11
u:general	a14
u:get	a-10c4h6
u:give	f14
u:given	a-8b7g6h8
u:go	a14c10d9h6i7
u:go-to	a13
u:goal	a-8b-10e-9f12
u:good	a14
u:grade	a-9b4c3d13e-13f5g-8
u:grade-level	a-14e-10g-8h3
u:gradebook	b10
u:grader	a-9d-9f28
u:grading	d10
u:grant	a-13b-7c8d-14e7g42h-10
u:grant-funded	g10
u:group	a-11b-6c-6d8e-5f22g-15h9
u:grow	h-13
u:growth	c4g-11h-21
u:guest	d10
u:guide	a-8c-6e-6h14
u:guided	a-12d9
u:guideline	g-11h11
u:half	f14
u:hand	b-10c6d11e8
u:handed	e7
u:handle	a8e7
u:handling	c12
u:has	a-8b4g10
u:have	d12e14h-5
u:he	c12h-11
u:head	a-14c19e-11
u:heart	a15
u:help	a-15b-10c4d-20e-2g-3h-15i9
u:helping	a11
u:high	a13
u:high-quality	h-10
u:higher	a10
u:highly	h-12
u:hire	b14c20h-8
u:hired	h12
u:hiring	c19
u:hold	a-13b15h7
u:home	c-15d24e-7
u:homeroom	d25f23
u:homework	d21f14h-12
u:host	h13
u:hour	a-13b-11c-14e18g16h4
u:how	a-11c7d-13e-9f-16g-8h-5
u:hspp	g16
u:human	b17
u:humanity	h14
u:humility	a14
u:i	d22e7f14g4h12
u:ib	e11g8
u:idea	a14c-13g-15
u:identification	a-14c12g26
u:identify	a-10b8c-7f-8h-15
u:iep	d19g11h-5
u:ieps	f16g14
u:ii	c11
u:ilt	b17
u:implement	g9
u:implementation	c22g9h-19
u:improve	c-9h-21
u:improvement	b2c10f-8h-12
u:in	a2b-4c-5d-5e-3g-2
u:in-service	h25
u:include	h5
u:included	a23
u:including	g7h-5
u:inclusion	h-9
u:individual	b13c-13d15f28h-11
u:individualized	d8f29g17
u:individually	f10
u:induction	a9c20g23h-7
u:infant	a-14
u:informal	b8
u:information	a-6c-6e14g11h22
u:initiative	h23
u:innovation	a11c-9
u:input	b14
u:inquiry	a-13c-10e15h-4
u:inservice	h12
u:inspect	b13
u:inspire	a16
u:institute	h16
u:instruction	a5b3c-8d-9e-9f12h-4
u:instructional	e-15f-9g-8h1i-9
u:intake	g11
u:integration	a10h-8
u:integrity	a8
u:intensive	g20
u:interaction	b12
u:intervention	a9c5d5h-6
u:interventionist	c8f20
u:interview	c18d10
u:into	a-3f-4h-13
u:intranet	h13
u:introduce	h7
u:inventory	b-9e15
u:is	a12b7c4d7e-5f6g1h-8
u:isi	g12
u:issue	a14b14e10
u:it	a-1c6d-5g-9h-6i12
u:item	c-11e12h10
u:its	b-11c7e-7g-5
u:job	c13h13
u:job-embedded	a-13h12
u:join	h7
u:joint	h-11
u:judge	b11
u:k-12	h10
u:k-3	a10
u:k-5	b18
u:k-8	c-5
u:keep	a6f-4g4h-1
u:kept	e23
u:key	a11d12
u:kindergarten	d8f8
u:kit	c-8e20
u:know	a7c-16
u:know-how	a10
u:knowledge	a6b8g-14h-19
u:knowledgeable	a11
u:lab	c16d15e5f12h-26
u:label	e13
u:lac	g18
u:laminate	e17
u:language	d-10f6g12h-5i-11
u:large	a11
u:law	c-4g20
u:lea	c9g11
u:lead	c15e-17h4
u:leader	a7b-4c12h8
u:leadership	a23b-9c-4e-9h-4i-8
u:leap	b28
u:learn	b-10d-6h-14
u:learned	h-13
u:learner	a14d-8e-7f-14g6
u:learning	a-8b-13c-5d5e-3g-13h11i-9
u:leave	b-10
u:legal	g28h-13
u:legally	g13
u:lep	e15g12
u:lesson	a-11c-13d8f6
u:let	h6
u:letter	a-8e25h-10
u:level	a6c5d12f-14g-11h3i-10
u:liaison	a-16c17
u:library	h7
u:license	c12g17
u:licensing	a-7g28
u:life	a13
u:lifelong	h-12
u:line	a8c-6
u:link	h12
u:list	e-4h9
u:listen	h-7
u:literacy	a3b-9c-4d-8f-3g-7i-12
u:literature	h10
u:live	a10
u:load	d19f12
u:local	a-15c-9
u:log	e31g10h-26
u:look	a-6d-20f-12
u:love	a13
u:lowest	f17
u:lpac	g28
u:lunch	c13f10
u:mail	e14
u:main	a8
u:maintain	a6c-4h7
u:make	c9g-7h-6i-7
u:make-up	c-9
u:manage	c24e6g12h-10
u:management	b-5e10
u:manager	g10h-6
u:mandated	g37
u:manner	a15h-10
u:many	a11
u:map	a-13h10
u:mark	d20
u:master	b-9c31g-11
u:match	a-14
u:material	c16d21e-2g12
u:math	a-6c-5d9f15g-7h5i-9
u:mathematic	a6d-13e-15f-8h-3
u:matter	a13
u:may	a-12c-14i36
u:mcl	c20
u:meaningful	h16
u:media	h22
u:meet	a-9c-6e-12f5g15h15i-8
u:meeting	b-12c-5e17f-7h14
u:member	a-4c-6g-7h14
u:mentee	a-5h14
u:mentor	c9d-8e10g3h7
u:mentoring	a19d12h-16
u:met	b14
u:method	h11
u:mileage	g-11
u:mind	a11
u:ministry	h12
u:minority	e10
u:minute	f23h-9
u:model	a-1b-5c-6d-10e-17f-6g-13h17
u:modeled	h12
u:modeling	h12
u:module	h6
u:money	c20
u:monitor	b8e16g15
u:monitoring	a-15b8c8g27
u:montessori	a-9c14
u:month	a-11c-7d9e12h18
u:monthly	a-16c-7e13g6h14
u:more	b-8h-8i9
u:morning	f21h-8
u:motivate	a10
u:move	h-13
u:mtss	c23g-6
u:must	e10g15
u:necessary	h-7
u:need	a-12c-4e7f13h-12i12
u:needed	b6f8h8i25
u:needing	d12
u:negotiate	c22
u:network	a-11h18
u:new	a-4b-17c2d-9e-6f-21g-6h12
u:newcomer	f23
u:newly	d-12f8
u:newsletter	e-11h32
u:next	a-9b-19f-9g-9h-24
u:night	a-13h14
u:no	b-15h-9
u:notes	b6g-11h-3
u:notice	g8h-10
u:notification	c-11e16g13
u:number	a-10
u:numeracy	a8
u:objective	b13
u:observation	a-10b19c-12g-5h12
u:observe	a-14b9c-12d-9h13
u:observed	b26
u:observer	b20
u:observing	h21
u:of	a4b4c3d-5e3f-7h-2
u:off	d10
u:offer	d-8
u:offered	h14
u:office	a-11d-7e20f-8g-7i11
u:often	h11
u:on	a-8b8c-1d-3e-9f-4h5i6
u:on-site	h10
u:one	b-6c-8d-13e-12h9
u:oneself	a11
u:online	a-18c-12e5f7g4h21
u:only	b-10
u:open	b-10h8
u:operation	c10
u:opportunity	a14h8
u:or	b4d3g-9h4i12
u:order	a-17b-11e27f-8g-10h-15
u:organization	h19
u:organize	a-11h5
u:orientation	h10
u:other	a-6b-18c-8f4g-6i42
u:our	a11h9
u:out	c5d20e11f-6h-10i7
u:outcome	a4c12d7
u:outside	a-6e-11h6
u:over	a-14c19d8e-19
u:overall	h-10
u:oversee	a-19b5c36e-7g7h-15
u:oversight	c16
u:overview	h15
u:own	a-14b-12d-9e-10f-6h-21
u:pacing	b13
u:packet	d10e11h-11
u:page	a-12e17
u:panel	b19
u:paper	d9e22
u:paperwork	d12e25g15h-11
u:paraprofessional	c11
u:parent	a-9b-10d13e17g7
u:part	d-8h14
u:participant	b16
u:participate	h13
u:participation	e10
u:partner	a5c-8
u:partnership	h5
u:pass	g13
u:password	e13
u:pbi	a-4c11e7
u:pd	h8
u:peer	a-13f6
u:people	a15
u:per	h12
u:performance	c8d12e8
u:period	f18
u:person	a9h8
u:personnel	e-11
u:phone	e11
u:phonic	a-13d12
u:pick	d8e-9
u:pilot	h9
u:place	a-4c17h-12
u:placement	a-10c17h-6
u:plan	a-26c25e-9f-5g13h-25i-11
u:planning	a-24b-19c18f-14h-21
u:platform	g-14h17
u:play	h-9
u:point	c13e8
u:policy	a8c12e-7g-14h7
u:portfolio	d19e-11g19h-11
u:positive	a29c-10h-16
u:post	d7e-3h9
u:posted	b11
u:potential	a11
u:practice	a-4b-1c-8g-11
u:practitioner	a18
u:pre-referral	g20
u:prepare	e5g7h-3
u:preschool	h7
u:present	a-11c-6h21
u:presentation	a12h6
u:primary	a10g-12
u:principal	b16c6f-6g-9
u:principle	a20
u:print	e15
u:priority	g-9
u:privacy	g12
u:private	h-10
u:probationary	b15
u:problem	h-11
u:procedure	c-11g12
u:process	a7b13c8g4h7
u:proctor	g34h-11
u:produce	d18
u:profession	a14
u:professional	a3b-8c-4d-26e-3f-24h7i-10
u:professionalism	a13
u:proficiency	g12
u:proficient	a15
u:profile	a10
u:program	a6c4e-2g-7h6
u:programme	a-13c24e13
u:progress	b15d27g-5
u:project	a-9c-11e-9h12i6
u:projector	e22
u:promote	a17f-12
u:prompt	d13
u:proof	g12
u:proposal	c26
u:propose	c12
u:protocol	a-8c-10h7
u:proven	h17
u:provide	d5e2f9
u:provider	h9
u:provision	a-12g14
u:public	a13
u:publisher	h12
u:pull	d12
u:pull-out	f20
u:pupil	f14
u:purchase	c24g-9h-8
u:purpose	a9
u:push-in	f13
u:put	b16c13e7
u:pyp	c22
u:quality	b15c11h-7
u:quarter	h11
u:quarterly	g12h8
u:question	b-7c-10
u:questioning	h-13
u:quizze	d44h-16
u:raise	a4
u:rate	b29
u:rating	b10c-8e-14
u:ratio	d12g10
u:reach	a18b-11
u:read	c-5f19
u:reader	d10f16h-10
u:reading	c-6d12e-9f13h-5i-17
u:ready	d16
u:ready-made	d19
u:receipt	e11
u:recommend	c7d-8h-9
u:recommendation	c12
u:record	c-12e21h-5
u:recruit	c15
u:recruitment	c23h-13
u:referral	a-11g18
u:referred	f16
u:reflection	b-8h-20
u:regarding	b16h9
u:region	h9
u:regional	g-9h20
u:registration	e22
u:regular	c-9h12
u:regularly	a-9c-14h14
u:regulation	c-18g8
u:reimbursement	e14
u:relate	a13
u:related	g-12
u:relationship	c-12h-21
u:relieve	d20
u:renewal	h-12
u:repair	e24
u:report	a-17b5e23g14h-16
u:reporting	e26g31
u:represent	a5
u:representative	g12
u:request	a-13b-14d-13i37
u:requested	i9
u:require	a-7g20
u:required	a-17b6c-5d-15e4f-8g32h-10i-7
u:requirement	a-4b-9e-11g26h-4
u:research	c-14e-14h13
u:research-based	a-10h10
u:resident	c9
u:resource	a-9b12c8e8h10
u:respect	a5h-11
u:respond	a-9
u:response	h-7
u:responsibility	c4h-9i7
u:responsible	a7
u:responsive	a9
u:restorative	f15
u:result	a14b8d7e8f7g-14h-11
u:reteach	d13f10
u:return	c-11e7h-9
u:review	a-14b13c5e-7g13h9
u:revise	c9d-9
u:rewrite	d13
u:right	g26
u:rigor	b11
u:rigorous	a18
u:robotic	f22
u:role	a9h-14i-9
u:room	a-12b6d5e6f7h-3
u:roster	c11
u:round	h18
u:routine	a-15c-6e12h-13
u:rti²-behavior	a-12c18
u:rubric	b16d12e-14
u:rule	a-10g16
u:run	a-11c5f12h6
u:running	a-10c9d7e-10h-6
u:safety	g19
u:saig	d12
u:sample	a-10b-9d-6h27
u:say	h14
u:scaffold	h-11
u:schedule	a-16b-8c19e7g-4h-3
u:scheduling	c34h-9
u:school	a-1b-7c20d-14e-1f-5g1h6
u:school-wide	c30e-15
u:schoolwide	c19
u:science	a-7f8g-11h9
u:scope	h9
u:score	b15c-23d21e4g-11h-18
u:scoring	b21
u:screen	a-9f8g13
u:screener	g13
u:screening	g14
u:scrutiny	b11
u:second	a-11
u:secondary	c11h5
u:secretary	e24
u:section	a-13c6d9f12h-16
u:secure	c8e-19g26h-9
u:security	e-14g20h-10
u:see	b-11h8i9
u:seek	a-8
u:seen	b12
u:sel	h10
u:select	a-10d9h-5
u:selection	c19g-10
u:self-study	c16g16
u:semester	b11
u:seminar	h10
u:send	c-10e20
u:senior	f26
u:series	h6
u:serve	b-7h6
u:service	a16c-12d-12f16g10
u:session	a-14b-7c-6d-11f10h15
u:set	a-7c7d6g-6
u:setting	a-14c14f6g-6
u:settle	c13h-10
u:shall	b7
u:shape	h-12
u:share	a-6d-11g-5h12
u:shared	a-7b-10c-12d-9e12g-14
u:sharing	a-11h25
u:sharpen	h-8
u:she	a-14
u:sheet	c-15d8e32g-7h-11
u:sheltered	g15h8
u:shelve	e12
u:shipment	e11
u:short	h11
u:should	a-8
u:show	f-9h8
u:showcase	h18
u:side-by-side	h13
u:sig	g18
u:sign	g14
u:signed	g16
u:sit	h5
u:site	a-6c7d-9f-11g11h6
u:site-based	h10
u:skill	a-15c-13f18
u:skilled	a13
u:slide	d17e-11h15
u:small	d-5
u:small-group	f12
u:so	a-12b-15c-2f-12g-9h-28
u:social	c7d9f11h10
u:software	c9e-10h10
u:sort	d10
u:source	h-8
u:space	c11
u:spanish	h13
u:speak	a13
u:speaker	h15
u:special	c-5e-8f-10i14
u:specialist	c18f14g21
u:spend	c12h-9
u:spending	c13
u:spirit	a13
u:spreadsheet	e9g-10
u:spring	g12
u:staff	a16b9c-12d-12e7g4h12i-8
u:staffing	a-13c41e-17g-11h-17
u:stakeholder	a4
u:stand	a16
u:standard	a21e-8f12
u:start	c-13h9
u:state	a-7b-8c-9d-16e-2f-5g41
u:state-mandated	g38
u:state-required	g48
u:statistical	h16
u:statute	g11
u:stay	h-17
u:steady	h-9
u:steam	h12
u:stem	a9
u:step	a-7d10
u:stipend	c17h-10
u:storage	c-13e7
u:story	h12
u:strategic	a14c10
u:strategy	a-7c3f-3g-10h-3
u:strength	b10c6h-13
u:strengthen	h-24
u:strong	a21h-10
u:structure	c28
u:structured	h13
u:struggling	h-11
u:student	a-5b-8c-4d9f8g-5h-16i-13
u:student-centered	a15
u:study	a-14h5
u:sub	d21
u:subject	c7f9h5
u:submit	b9d-10e3h-7
u:substitute	a-15b-10c9d34h-5
u:succeed	a19
u:success	a21c-7f-10
u:successful	a18
u:such	c-8h6
u:summary	e11h10
u:summative	b20
u:summer	a-10d-9h12
u:superintendent	a-8b-6c19e-9g-15i16
u:supervise	c13e-11
u:supervision	b29c18h-9
u:supervisor	b22c-11e9
u:supply	e14
u:support	a6b-19d-17e-10
u:supporter	a12
u:sure	b6g10
u:survey	a-17d-10e28g13
u:system	a14e15f-8h-4
u:ta	h9
u:take	c9f7
u:talk	a-14c-19d-15e-12h7
u:tap	b12
u:target	c14h-9
u:targeted	f10
u:task	a-10b-13f-11g-11h-7i10
u:taught	h-7
u:teach	a-16b-11c-11e-12f23
u:teacher	a-13b32c-17d25e-7f-21g-6h-16i-19
u:teaching	a-5b8e-7f10h1
u:team	c12g-3h3i-5
u:team-teach	h7
u:technical	a-10h5
u:technology	b-5c6d8h11i-7
u:tell	d8h12
u:test	a-6b-8c-12d16e-5g21h-8
u:testing	c-4d-14f-8g34h-14
u:text	d12
u:textbook	c7
u:than	h12
u:that	a-4c-2e-7f-15g13h-10i6
u:the	a-4b2c7e2f-3g1h-6i16
u:their	a-4b5d8f7g-2h-8i-8
u:them	a-9b-3c-9f11g-10h-9
u:then	d9h-11
u:there	c7h7
u:these	a16
u:they	c-12d-9e-8f4h-1
u:thi	f10
u:thing	a16h12
u:thinking	a7d-14h-8
u:third-grade	d10
u:thorough	a9
u:those	b11f6
u:three	g9h-5
u:through	c-6d-15g-5
u:throughout	a8
u:ticket	d7e12
u:tied	e10
u:tier	d12f19g-16
u:time	a-5b-4d4e2f9h-1
u:timeline	a-11c10e-15g21h-8
u:tip	h17
u:title	a-9c9g10
u:to	a-2b-3c-3d-5e3f1h-9
u:together	a-5b-7c-6d-13e5h2
u:tone	a13
u:tool	h10
u:topic	b-10h7
u:touch	h11
u:tour	h15
u:toward	a4h-11
u:track	e8h-11
u:tracking	a-13e27h-13
u:train	a-9b-5e-7h7
u:trained	h13
u:trainer	h22
u:training	a-13c-16d-11e-3f-17g6h23
u:transition	h-10
u:travel	e16
u:trend	a12c10
u:trip	c10d11
u:trust	h-12
u:trusting	a-12
u:try	b-11d-18h-22
u:tutor	a-13b-8c14e-5f12
u:tutorial	h7
u:tutoring	f11
u:twice	h8
u:two	a-8c-8e-8f10h13
u:type	e12
u:unannounced	b29h-15
u:under	b-3g29
u:understand	a16h-18
u:understanding	a-15b-15c-9h-15
u:undertake	a-5i11
u:unit	b-16
u:universal	a-9g15
u:university	h20
u:unsatisfactory	b13
u:until	h-18
u:up	a-7b7d8e8g-5h-5i8
u:update	d-7e19h9
u:upkeep	e19
u:upload	e29g9h-10
u:upon	i23
u:use	a-3c-3f-5g4h-10
u:used	b21e-13
u:using	f8
u:vacancy	c10
u:value	a15
u:variety	h5
u:vendor	c12e17
u:verify	b14g19h-8
u:vertical	h17
u:video	e-17h16
u:videotape	h5
u:vision	a7c10
u:visit	a-12c-12d-8e-9g7h18
u:visitor	b21h9
u:vocabulary	a-8d9
u:voice	a22
u:walk	c11
u:walkthrough	b17
u:wall	d13
u:was	b7
u:watch	f-15h12
u:way	b-7d-10f-13g-8h-2i8
u:we	a10g12
u:weak	b13
u:weakness	b10
u:web	h15
u:webinar	h18
u:website	c-10e22h14
u:week	a-4b-11c-9d9f6g-18h5
u:weekly	a-25b4c-14d18f13g-14h12
u:well	a10e-10h-7
u:what	a-8b-8d-18e-13f-14g-12h-9
u:whatever	a-10c-11h-9i58
u:when	a-17c3d23e8f6i13
u:whenever	i14
u:where	a-9h-12
u:wherever	a-9i25
u:whether	b28h-9
u:which	a-5b7e-12f-7g-5h-15
u:while	f9
u:who	b16e-6f7
u:whole	a7c11
u:whose	b11
u:wida	h10
u:wide	h-11
u:will	b-5c6e6h-8i8
u:willing	i9
u:window	c-7g9
u:with	a-2b-8c-6d-26e-6f6g-2h1i-15
u:within	c-5g17h-5
u:word	d7
u:work	a8c-8
u:working	a7b-9h-5
u:worksheet	d10
u:workshop	a-9b-9c-14d-16f-8g-18h20
u:write	a-10c10d10f4g-8h-2
u:writer	a11
u:writing	a-20b-6d12g-8h3
u:written	a-8b9d13e8h-4
u:year	d-4e4f-15g11h7
u:yearly	c13e8g19
u:you	a9
u:your	h11
u:–	a-10d-9e11
`
