/** What each cue of a duty says of its faults. Written by training/train.ts; change the examples there. */
export const dutyWeights = `vague-duty evaluation-duty administrator-duty teacher-duty clerical-duty student-service-duty compliance-duty activity-without-outcome open-ended-duty
-23 -64 -59 -58 -48 -63 -47 -22 -84
0.25 0.35 0.3 0.35 0.3 0.45 0.2 0.35 0.45
!b:not meeting	g8
!n:meeting	g8
!n:teacher	a-10
!n:team	g7
!n:test	g9
!nm:meeting	g8
!nm:team	g8
!nm:test	g10
!u:,	a-11h-5
!u:for	g8
!u:meeting	g8
!u:not	a-14b17c-8e-12g8h-7
!u:or	a-9
!u:to	h-9
ah:be	a9
am:act	c5
am:administer	f6
am:advocate	a14
am:align	h8
am:allocate	c10
am:analyze	d10
am:appraise	b8
am:approve	c11
am:arrange	c12h10
am:assess	c11
am:assign	b12
am:be	a-7
am:build	a-4
am:carry	a11c-5
am:certify	g9
am:chair	c7
am:check	e6
am:co-teach	a-9
am:coach	a6b-8
am:collect	a-8e5g6h4
am:communicate	a4h-7
am:complete	a-6
am:conduct	c6f-4
am:coordinate	d-7
am:cover	d10
am:create	c-8
am:decide	c21
am:demonstrate	h9
am:determine	c8
am:direct	a-8c12
am:do	a-9c10f8i8
am:ensure	a-3b7
am:evaluate	b10
am:explain	h8
am:facilitate	c-9h13
am:fill	e8
am:find	b11
am:follow	g11h-11
am:gather	e12g8h3
am:get	e13
am:give	a10c-9d-3
am:go	g9
am:grade	d8
am:handle	a8e5
am:have	a7
am:head	c7
am:help	c7
am:hire	c12
am:hold	b11c8
am:host	h9
am:identify	b8
am:implement	a8c-8g11
am:keep	a9c15e-9
am:know	a9h-7
am:lead	c-10h5
am:learn	a6
am:maintain	a7c-3h6
am:make	c4
am:manage	c5e9
am:meet	a-10c-7h7
am:monitor	a12c-1f-5
am:observe	c-6
am:order	e12
am:organize	e9
am:oversee	a-9c16e-5h-11
am:participate	h3i-8
am:pick	d8
am:plan	c-12d6
am:possess	a11
am:prepare	b-7c6h-9
am:present	a-10h10
am:print	e10
am:promote	a5h-10
am:provide	c6h-5
am:purchase	c12e7
am:raise	a7
am:read	a-9d8f9h-7
am:recommend	h-7
am:reflect	h-10
am:repair	e10
am:research	h10
am:review	b-9h4
am:say	h8
am:schedule	c6e-4
am:score	d19
am:screen	f11
am:select	d10
am:send	d10e11
am:set	c7d7g-4h-9
am:shelve	e12
am:show	h4
am:sign	g7
am:supervise	c14
am:support	f-7g6
am:teach	h1
am:tell	d7
am:test	h-11
am:track	d9e4
am:train	b-6
am:tutor	f9
am:undertake	i8
am:upload	e9
am:use	b5f10g6h-14
am:work	a2h-2
am:write	a-6h-3
ap:be	b10d-7f-9
ap:ensure	h-8
ap:find	d7
ap:further	a11
ap:go	h9
ap:guide	c-9
ap:help	g-9
ap:monitor	g10
ap:plan	c-8
ap:record	e13g9
ap:succeed	a12
ap:support	a-6
b:( e	b8
b:( i	g8
b:( s	h8
b:) ,	a11
b:) .	e13g5h-13
b:) and	h-8
b:, administrator	d9
b:, analyze	h8
b:, and	a8b9c2d-15e-5f-5g6h-8
b:, as	a-6e12h-8i9
b:, assessment	a12g-15
b:, data	a17
b:, district	g9
b:, etc	d12
b:, for	b16
b:, give	f8
b:, implement	h10
b:, in	e-8f9h3
b:, instruction	a6
b:, intervention	a18
b:, interview	d10
b:, material	h7
b:, observe	h-12
b:, parent	a16
b:, professional	h-12
b:, saig	d9
b:, share	h-8
b:, so	c7
b:, staff	a11
b:, student	c17
b:, supervise	b12
b:, task	d13
b:, teacher	a13
b:, the	c7g12h7
b:, training	h-8
b:, with	b9c14g9h-9
b:. e	g8
b:. g	a4b7
b:/ from	c8
b:/ lead	h9
b:/ or	b8h-12
b:a culture	a9
b:a hand	c10
b:a lesson	h11
b:a liaison	a-9c13
b:a member	a-13h9
b:a positive	a12
b:a range	c-9
b:a regular	h10
b:a school	c9
b:a small	c11
b:a teacher	d10
b:a team	a7
b:a trainer	h10
b:a week	h6
b:a weekly	e10
b:a whole	a11
b:ability to	a16
b:able to	a6
b:about the	h11
b:about their	h13
b:across the	a12
b:activity and	a13
b:administrator ,	a12
b:administrator .	i12
b:after school	f11
b:agenda and	e-9h13
b:all staff	b11
b:all student	a19f-9
b:all teacher	h12
b:an effective	c13
b:an experienced	b7
b:an online	h10
b:analysi of	c8
b:and /	b8h-12
b:and activity	c-11
b:and administrator	h7
b:and be	a7
b:and better	a8
b:and carry	h11
b:and classroom	a15
b:and coach	a9
b:and coaching	c14
b:and collaboration	a9
b:and computer	a9
b:and deliver	c-8
b:and develop	h-9
b:and district	c-15i10
b:and do	b10
b:and ensure	e8g5
b:and evaluate	b11
b:and evaluation	h13
b:and family	h9
b:and file	e11
b:and for	c12
b:and give	a-10c-7h10
b:and goal	c6
b:and help	a-11
b:and in	a8
b:and instruction	a13
b:and isi	g9
b:and keep	a4c14
b:and lead	c-13h10
b:and learning	h6
b:and literacy	h13
b:and make	c9
b:and manage	e15
b:and monitor	b-6c10
b:and other	a5b-9c8
b:and parent	e-11h5
b:and plan	c-9g11h-10
b:and practice	a13h-13
b:and professional	h-11
b:and progress	h12
b:and reflection	a6
b:and report	e-8
b:and resource	b10
b:and run	h4
b:and school	c-11
b:and science	h-10
b:and small	h13
b:and staff	c14h-11
b:and state	a-10
b:and strategy	b8
b:and student	a15c-9d-15f-12h18
b:and support	a-8h16
b:and teach	f18
b:and teacher	a-9b-5d-11h4
b:and the	a-3b-6c-4d7e3h4
b:and their	b10
b:and then	h-10
b:and to	h10
b:and universal	a-8g10
b:and use	f10
b:announced and	b10
b:answer for	c13
b:answer key	d11
b:area of	h5
b:as a	a5f-10h6
b:as an	c-11
b:as assigned	a-9i20
b:as directed	i9
b:as needed	f8
b:as the	a-5d-8h-4i10
b:as well	h9
b:assess student	d9
b:assessment .	f12g6
b:assessment and	a9h7
b:assessment data	h-6
b:assessment plan	c8
b:assessment process	g15
b:assessment strategy	c8
b:assessment to	d14
b:assigned student	f11
b:assigned teacher	h9
b:assist with	c4
b:at district	c11
b:at each	h7
b:at regular	e10
b:at the	c-7i10
b:based on	h-15
b:be kept	e9
b:be over	c14
b:be the	a9
b:behavior support	c-9
b:benchmark and	a-8g9
b:best practice	a6
b:between the	c6
b:board policy	g8
b:book club	h12
b:bring about	a9
b:building and	h8
b:building principal	c-8e12
b:but be	g9
b:by teacher	b10
b:by the	c-11g14i9
b:carry out	h9
b:charge of	c9
b:child care	a-10
b:cico ,	d9
b:class ,	d-8
b:classroom and	a7
b:classroom for	b14
b:classroom management	h-9
b:classroom teacher	a17b-12g11
b:co-teaching –	h10
b:coach ,	h-10
b:coach .	a-7h7
b:coach and	h3
b:coach be	a-12
b:coach can	h13
b:coach give	h7
b:coach support	a11
b:coach teacher	h-11
b:coach to	a-8
b:coach will	h-14
b:coaching cycle	h13
b:coaching for	h7
b:coaching session	h-8
b:coaching work	e7
b:cognitive coaching	g10h10
b:colleague .	a13
b:collect and	h7
b:collection and	h-11
b:communication with	a8
b:completion of	g10
b:computer lab	a7
b:contact with	h14
b:content to	h8
b:coordinate and	c-6
b:coordinate the	c10g11h-9
b:coordination of	c10
b:count on	a10
b:course of	a12
b:create a	a7
b:create up	c9
b:csi and	g9
b:curriculum ,	a10
b:curriculum and	a12c-6h7
b:curriculum guide	h7
b:curriculum is	c8
b:data analysi	d8
b:data and	a10h-13
b:data from	e19
b:data on	e10
b:data team	h12
b:data to	c9
b:date ,	e12
b:design and	a6
b:develop and	h9
b:development and	c12
b:development of	c12
b:did not	g10
b:differentiated instruction	h-8
b:digital citizenship	h-7
b:directed .	i8
b:directly with	a-12
b:district .	g14h6
b:district standard	h-8
b:document .	e11
b:dual language	c3e-7g-7h13
b:duty as	a-12
b:e .	a4c-7
b:each teacher	b15h-10
b:each week	h9
b:early childhood	c-7h9
b:early learning	c16
b:early literacy	a3
b:ela teacher	h9
b:eligible student	g10
b:ell coordinator	e11
b:english language	f10
b:english learner	a-7g8
b:ensure sure	b8g4
b:etc .	h15
b:evaluation tool	g12
b:every student	a6
b:expectation for	a10
b:experienced teacher	b7
b:expert in	a9
b:explain the	h11
b:familiar with	a11
b:feedback ,	h5
b:feedback to	h7
b:fidelity check	b16
b:field trip	d10
b:fill in	e14g13
b:focus on	a6
b:for area	c8
b:for classroom	d14
b:for each	d12
b:for grade	f12
b:for new	c10
b:for professional	h8
b:for staff	h13
b:for student	a15c-9f4g12
b:for teacher	b-8c-5d22h7
b:for teaching	c12
b:for the	c7d8g4h-4
b:for training	e10
b:for use	h12
b:form ,	g-10i8
b:foundational reading	b9
b:from formal	a10
b:from teacher	e13
b:from the	c-7h14
b:g .	a4b7
b:get in	e11
b:give feedback	h11
b:give fitting	h6
b:give leadership	a7
b:give the	c-12e4g9
b:go on	a14h-9
b:go to	h5
b:grade level	h8
b:grade-level team	h-14
b:group for	f13
b:group of	f10
b:growth .	a11
b:hand in	a-9c8
b:have a	c8
b:have an	a8
b:head start	g8
b:head the	c8
b:help and	h10
b:help in	h-9
b:help out	i11
b:help student	f12
b:help teacher	a-6c-13h-12
b:help the	c5
b:help with	c13d8g8
b:high expectation	a8
b:high level	a10
b:hold teacher	b14
b:home language	g8
b:home visitor	b19
b:how student	d13
b:how the	h-11
b:how to	h-14
b:how well	b10
b:i .	g8
b:i student	e11
b:iep meeting	g13
b:implementation of	h-10
b:improvement goal	h11
b:improvement plan	c6
b:in ,	g11
b:in a	h-7
b:in all	b5
b:in classroom	h-7
b:in line	h2
b:in literacy	h10
b:in make	h-9
b:in person	h12
b:in planning	h-11
b:in professional	h-7
b:in reading	a9
b:in student	g11
b:in technology	a9
b:in the	a5d2e6g-3h5i-6
b:in which	h-10
b:individual teacher	b10
b:induction and	a10
b:information ,	e12
b:information about	h9
b:information to	h-10
b:instruction ,	a13
b:instruction .	a-4
b:instruction in	a8
b:instruction to	f11
b:instructional coaching	h9
b:instructional program	a11
b:instructional staff	b9
b:instructional strategy	h6
b:intake interview	g7
b:intensive professional	g18
b:intervention ,	a8
b:intervention .	b7d9
b:intervention program	a15c-12
b:intervention teacher	c15
b:intervention to	d-9
b:into the	e15
b:isi school	g9
b:item to	e9
b:k-12 science	h10
b:k-3 curricula	a10
b:k-4 .	c8
b:keep current	h-9
b:keep high	a10
b:keep teacher	h17
b:keep the	e8
b:keep up	a6
b:keep watch	c10
b:kit and	e11
b:lab .	a8
b:language art	g-6
b:language assessment	g9
b:language minority	e9
b:language policy	a15g-9
b:language student	c14
b:language survey	g11
b:lead a	c10
b:lead teacher	c15
b:lead the	a-13h6
b:leadership in	a13
b:leadership team	a-21c-5h20
b:learning ,	a8h15
b:learning .	a-7h-8
b:learning and	a10
b:learning community	a-10
b:learning in	a-8
b:learning standard	h9
b:lesson ,	d7h-11
b:lesson .	h8
b:lesson design	h-9
b:lesson for	h11
b:lesson idea	h9
b:lesson in	h8
b:lesson plan	b11d13
b:lesson planning	h-13
b:lesson –	h8
b:level of	h-9
b:liaison between	c10
b:liaison with	a10
b:limited to	g6
b:literacy ,	a5h8
b:literacy assessment	g12
b:literacy coach	c13
b:literacy coaching	e8
b:literacy instruction	h11
b:literacy practice	h-10
b:literacy program	a-8c-5
b:look at	h-7
b:look up	h9
b:lpac training	g10
b:make and	a-9c7g8h10
b:make copy	e8
b:manage the	h-9
b:management system	e6
b:material ,	b8h8
b:material .	h12
b:material for	d9
b:math and	b9c13
b:math teacher	h13
b:meet the	g12h-11
b:meet weekly	h9
b:meet with	a-10c-13
b:meeting .	a-11h7
b:meeting of	h8
b:member of	c-10h11
b:mentor and	a9b10c9h-13
b:minority student	e9
b:model and	h-5
b:model lesson	h3
b:monitor student	f-10
b:monthly meeting	h-11
b:monthly with	h10
b:must be	c-8e7
b:need ,	d11
b:need .	c9f12
b:need assessment	c12
b:need of	a8c-6f-6
b:new strategy	h-9
b:new teacher	a7c11
b:not limited	g6
b:observation and	b6h-13
b:of ,	g10
b:of a	d15h-8
b:of all	a12
b:of assessment	h8
b:of classroom	b9
b:of coaching	e9
b:of data	c-7h10
b:of each	b7e9
b:of education	c12
b:of instructional	c10h-5
b:of literacy	e9
b:of one	h11
b:of professional	h11
b:of reading	h4
b:of record	f7
b:of school	c-5g5h8
b:of science	h8
b:of student	c6e8f-9
b:of support	c-9
b:of teacher	b5c8h-7
b:of teaching	h6
b:of the	b-11c-3d5g-1i2
b:office hour	h14
b:on a	a-8h6
b:on each	e11
b:on intervention	b10
b:on student	d9f-9
b:on teacher	b17h-9
b:on the	a-3c-5d-7h13
b:on us	a10
b:order to	e-8
b:organize and	h8
b:organize the	c8
b:out and	a11
b:oversight of	c11
b:own professional	h-11
b:pacing guide	b8
b:part in	h5
b:participate part	h4
b:plan ,	h5
b:plan .	g-7
b:plan and	d7e-11f10h11
b:plan for	g6
b:plan the	c14
b:plan to	c-7d12
b:planning ,	h10
b:planning and	h-8
b:policy in	g-9
b:practice ,	a-10h17
b:practice .	h-10
b:practice and	b-9
b:practice for	h10
b:practice in	h5
b:prepare the	e-11
b:principal .	h7
b:principal and	a12b-7c-4
b:principal in	b10c8
b:process .	b17
b:professional development	c-8g-8h7
b:professional learning	a-12g11h13
b:program .	a10c-7
b:program and	b12g-8
b:program evaluation	c10
b:program for	a8f8
b:program is	b9
b:program to	c-8h11
b:progress monitoring	d-5
b:provide oversight	c12
b:provide support	a6
b:provide teacher	d11
b:put in	c15
b:range of	a9
b:reader and	a11
b:reading .	h9
b:reading and	d-7
b:reading assessment	c-10
b:reading coach	g11
b:reading group	c12f-10
b:reading instruction	h13
b:reading level	d6
b:reading plan	c-9d8
b:reading program	c-15g-9
b:record ,	g-11
b:record for	f6
b:reflection .	a6
b:reflective cycle	e7
b:registration and	e10
b:report ,	e10
b:report on	e9
b:report to	g8
b:request for	c13
b:requirement for	c-10
b:research ,	a17
b:resource .	h11
b:resource and	a-8
b:resource for	a-5h4
b:responsibility for	c12
b:role and	c9
b:run the	c5
b:running record	d10
b:s )	h8
b:sample lesson	h13
b:schedule and	e-7h-7
b:school .	a7
b:school and	a-4g7
b:school assessment	c9
b:school district	a9
b:school evaluation	g14
b:school improvement	a-5h8
b:school principal	c-8
b:school staff	c-11
b:school team	c-10h9
b:school web	e9
b:school year	c-8
b:science lab	d12
b:score to	b9
b:screening and	g9
b:seen ,	h11
b:serve as	c11d6g8
b:session ;	g14
b:set by	a7
b:set up	c-7
b:share and	h11
b:share on	e9
b:share responsibility	a8
b:sharing of	h12
b:should be	a-8
b:side-by-side with	h8
b:single teacher	b10
b:small group	f-7h10
b:small team	c12
b:so as	h10
b:so that	b-9g-13h-23
b:special education	a-12g16
b:staff ,	a14h-8
b:staff .	a8c6h-5
b:staff development	h9
b:staff give	b9
b:staff in	c-8
b:staff to	h7
b:standard ,	a11g-7
b:standard .	h5
b:state english	f11
b:state standard	g-17h10
b:state test	g-9
b:stay current	a-8
b:strategy ,	h3
b:strategy and	a-8
b:strategy for	h-7
b:strategy in	h-8
b:strength ,	c7
b:student ,	a8d-11f10
b:student .	a9g-9
b:student achievement	d-8h11
b:student and	d10
b:student do	a10
b:student in	d-5f8
b:student into	c9f-8
b:student learning	h-6
b:student needing	d12
b:student outcome	c9
b:student reading	d7
b:student result	h-13
b:student support	c11
b:student teacher	b18
b:student the	c9
b:student to	f9
b:student who	a-7d5f5
b:student with	c-9
b:student work	c-6h17
b:style and	b9
b:submit over	e-15
b:support ,	c12
b:support and	g13
b:support for	a8
b:support the	c-3h-9i5
b:support to	a12h-11
b:system .	c-14e11
b:system that	c8
b:talk about	h9
b:tap training	b13g12
b:teach student	f7
b:teach the	d14
b:teacher ,	a10b-6c9d-7e-9h16
b:teacher .	e-8h8
b:teacher and	a6d-11e-7f13h12
b:teacher at	h12
b:teacher be	b9
b:teacher by	d12
b:teacher class	d13
b:teacher effectiveness	b12
b:teacher for	h-8
b:teacher in	a-10b-13d-18g-8h7
b:teacher induction	g10
b:teacher leadership	a13
b:teacher of	h13
b:teacher on	h-14
b:teacher performance	b9e8
b:teacher professional	h-10
b:teacher the	d12
b:teacher to	a-11b-5c-8d-5f-12
b:teacher when	d10
b:teacher with	d10h-8
b:teaching .	a12
b:teaching and	a11
b:teaching role	c7
b:teaching staff	h-9
b:team ,	h8
b:team .	c-12h6
b:team and	h-6
b:team at	h8
b:team in	h-9
b:team meeting	a12h3
b:team member	c13
b:team of	c11
b:technique and	h9
b:technology .	a9
b:technology cadre	c15
b:technology coach	h8
b:technology plan	c11
b:technology use	a8
b:tell teacher	d7
b:test coordinator	g9
b:that be	h6
b:that student	a9
b:that they	d11
b:that use	h14
b:the academic	h12
b:the annual	e-9
b:the area	h9
b:the board	c13
b:the building	c8
b:the campus	f-8
b:the cao	e11
b:the carrying-out	a11
b:the child	g10
b:the class	d16h9
b:the classroom	a6b-7f10h10
b:the coach	a5c-11h-3
b:the core	b10
b:the curriculum	h-8
b:the day	h-12
b:the department	c9
b:the director	c5h-12
b:the district	c5d-10e-9g-8h7
b:the elementary	h8
b:the ell	e13
b:the faculty	a10
b:the goal	a11
b:the grant	c-10g12
b:the hiring	c11
b:the instructional	a4c-13
b:the lac	g11
b:the lea	h11
b:the learning	a10
b:the lesson	e14
b:the list	d12
b:the literacy	h8
b:the mathematic	c-10
b:the mentor	e14
b:the need	c-9
b:the new	e-9h9
b:the online	d13
b:the overall	c10
b:the principal	a-10b8c16d-9e-8g-17h-20i20
b:the program	b5c-6h17
b:the progress	b13
b:the publisher	h9
b:the reflective	e7
b:the region	h16
b:the result	c-11
b:the right	e7g9
b:the schedule	c-9e8
b:the school	a-4e-8f-8g-6h2i7
b:the science	c-9
b:the site	c7g9
b:the social	c11
b:the staff	h9
b:the start	c-10
b:the state	a8g7
b:the student	f11h12
b:the superintendent	c12
b:the supervisor	e10
b:the teacher	a9b-15c-9d-6e-6h-4
b:the team	d15h-9
b:the technology	e11
b:the use	c-5
b:the voice	a9
b:the weekly	d10
b:the whole	h-12
b:the year	h5
b:their teacher	d11
b:them .	e10
b:them in	f12
b:through the	h5
b:tier 3	f10
b:time .	h-9
b:time and	c6
b:title i	g8
b:to /	c8
b:to all	g9h7
b:to and	h9
b:to child	f18
b:to ensure	h-11
b:to find	d7h-12
b:to give	a12h4
b:to record	e9
b:to staff	h9
b:to student	f5
b:to support	c-10
b:to talk	h13
b:to teach	h14
b:to teacher	a5b-5f-13h9
b:to that	c12
b:to the	a2b12e5g5
b:to them	a10
b:to training	e9
b:tool ,	h11
b:training ,	h-7
b:training and	b11g7h-15
b:training for	h8
b:trend .	a9
b:understand the	a7
b:undertake on	c11
b:universal assessment	g8
b:up and	h4
b:up the	a7c6
b:up with	b11
b:use of	h-7
b:use technology	d8
b:use the	c-8
b:visit .	e10h-5
b:visit to	b9
b:watch on	c11
b:well as	h9
b:well with	h-7
b:what the	c7
b:what to	h-9
b:when asked	i13
b:which teacher	b12
b:who be	d8h-8
b:who did	g11
b:whole .	a12
b:will be	h5
b:will ensure	b10
b:will give	a10
b:with all	a10
b:with building	e8
b:with classroom	h9
b:with curriculum	h12
b:with family	d10
b:with fidelity	b10c6
b:with principal	h9
b:with student	f11
b:with teacher	a-13b-22c-14d-23e-8f-7h3
b:with team	h-12
b:with the	a-5b6d-5g-4h10
b:within the	a7f9g8
b:work and	h-7
b:work side-by-side	h8
b:work together	h8
b:work with	a-18c3
b:workshop for	h12
b:write grant	c13
b:write the	d12e8h-10
b:year .	h9
e:)	b5c11e13h-9
e:activity	a11h11
e:administrator	b8i14
e:asked	i15
e:assessment	a-5c-10
e:assigned	i15
e:basi	h10
e:board	c8
e:budget	c13
e:change	a6
e:check	b14
e:citizenship	h-7
e:classroom	b10
e:club	f15
e:coach	a-5h8
e:coaching	h5
e:committee	h7
e:community	a14h-10
e:coordinator	g7h7
e:curriculum	a-8h-3
e:data	a-7c7d12e-10h22
e:day	h-8
e:deadline	g14
e:directed	i9
e:document	e10
e:done	g11
e:education	g10
e:etc	h13
e:evaluator	b15
e:family	a13
e:feedback	h12
e:first	a8
e:for	g11
e:fund	c9
e:goal	c16d-9
e:growth	a7
e:idea	a15
e:initiative	h8
e:instruction	h-9
e:intervention	b6
e:k-4	c8
e:learn	a9
e:learning	a10f-9h-3
e:lesson	h7
e:literacy	a8
e:meeting	e-9
e:model	a-8
e:month	h12
e:needed	f8i10
e:network	e12g13
e:observation	h7
e:observed	b12
e:other	a20
e:outcome	d9
e:place	a-8
e:plan	b9c2
e:practice	c-7h-5
e:principal	c8
e:program	e-7h5
e:reading	a7
e:reflection	a6
e:require	g20
e:review	g9
e:schedule	c8
e:school	a2f10g-12
e:setting	f9
e:site	e7h8
e:stakeholder	a8
e:standard	a-7h3
e:student	c-5f11
e:support	a14h-5
e:system	e11
e:teach	c8
e:teacher	a2b-3e6h20
e:team	b12h3
e:technology	a4h-11
e:testing	g9
e:them	d12h-5
e:together	h9
e:training	e13
e:trend	a9
e:use	d15h14
e:visit	e8h-4
e:whole	a13
e:work	h12
e:workshop	h8
e:year	h4
f:act	c7
f:administer	f5
f:allocate	c9
f:appraise	b8
f:assess	d5
f:assign	c9
f:attend	h12
f:back	a7
f:be	d-9h8i13
f:build	h6
f:carry	c-5f12g14
f:choose	d13
f:co-teach	h18
f:collect	e6
f:communicate	d7
f:complete	a-5
f:conduct	a-5f-4
f:confer	h8
f:consult	h7
f:coordinate	h-6
f:cover	d11
f:create	e-5
f:demonstrate	h8
f:determine	c8
f:develop	h10
f:distribute	e-8h9
f:do	i7
f:document	e15
f:ensure	b10c8
f:fill	e8
f:gather	e13
f:get	e9
f:give	a6b-7e8
f:go	h6
f:grade	d11
f:hand	h12
f:head	c7
f:help	a7
f:hold	a-6
f:host	h8
f:identify	b7
f:include	h9
f:keep	a-4g5
f:know	a8
f:lead	a6c7
f:let	h9
f:look	h14
f:maintain	a7
f:manage	c5
f:meet	a-11h4
f:model	d-7h8
f:monitor	c-1g4
f:observe	b6
f:organize	e10
f:oversee	a-8c12e-8
f:participate	a-4
f:pick	d10
f:plan	h6
f:prepare	e8
f:promote	a3
f:provide	a7h-1
f:put	a12
f:report	e12
f:research	h8
f:review	b-8h13
f:run	c6f7
f:schedule	c6e-5
f:score	d8
f:select	d8
f:serve	a7h-1
f:set	d7
f:show	h10
f:submit	g7
f:substitute	d10
f:support	e6f-6h-5
f:test	f7g9
f:track	e4
f:train	a-6
f:understand	a6
f:upload	e9
f:use	a17e4
f:visit	h8
f:watch	b8
f:work	a2
h0:a	a11
h0:administer	f6
h0:allocate	c9
h0:and	a-13f9h18
h0:appraise	b8
h0:assess	d5
h0:assign	c9
h0:attend	g5h12
h0:be	a18b-12e-12f-8h-9
h0:bring	a4
h0:build	h6
h0:carry	f12g16
h0:check	b-9
h0:choose	d14
h0:co-teach	h19
h0:collect	e6
h0:communicate	d9
h0:conduct	a-5
h0:confer	h8
h0:consult	h7
h0:coordinate	h-5
h0:cover	d11
h0:create	c-6
h0:cts	b7
h0:demonstrate	h8
h0:design	h8
h0:determine	c8
h0:develop	a-8h7
h0:direct	a-8
h0:distribute	e-8h9
h0:do	h7i7
h0:document	e15
h0:fill	e8
h0:follow	h-9
h0:get	a7
h0:give	e7h7
h0:go	a-7
h0:grade	d12
h0:have	h7
h0:head	c9
h0:help	e8
h0:hold	a-6
h0:host	h8
h0:identify	b7
h0:intensive	g13
h0:keep	a-5e6g6
h0:know	a8
h0:lead	c11
h0:let	h9
h0:manage	c7
h0:meet	c-10h7
h0:model	a-6h12
h0:monitor	c-1g5
h0:observe	b8h3
h0:organize	e10
h0:other	a-14
h0:oversee	a-7e-8
h0:pick	d10
h0:plan	h6
h0:prepare	e8
h0:present	h9
h0:professional	h7
h0:promote	a4
h0:put	a9
h0:research	h8
h0:review	b-7
h0:run	c6f7
h0:schedule	c6e-5
h0:score	d8
h0:see	a7
h0:select	d8
h0:serve	h-3
h0:set	c7d7
h0:share	c-9
h0:show	h5
h0:special	i11
h0:submit	g8
h0:substitute	d10
h0:supervise	c9
h0:support	e7
h0:teach	h7
h0:technology	h-9
h0:test	f7g9
h0:the	b6d-9e10f7h8
h0:to	a-7c14g-10
h0:track	e4
h0:train	a-6
h0:understand	a6
h0:undertake	a-8i10
h0:upload	e9
h0:use	e5f6
h0:watch	b9
h0:work	a2h-1
h1:,	a6c4d-5h5
h1:a	d-10g-8i-8
h1:about	a10
h1:administrator	b12
h1:all	c-7e7g-9h-4
h1:and	a8c7h5
h1:as	d6f16i-10
h1:at	h8
h1:behind	a11
h1:by	a11
h1:carry	g-9
h1:classroom	b10h-7
h1:coaching	b10
h1:communication	h11
h1:confidentiality	a-9
h1:copy	e8
h1:curriculum	a-7h15
h1:data	e7
h1:demonstration	h13
h1:direction	c14
h1:duty	a-12i13
h1:for	a15c9d-8
h1:grant	c15
h1:group	f11
h1:guidance	a9
h1:help	c7h13
h1:in	e4g6h9i13
h1:instructional	b14
h1:into	a10d12
h1:leadership	a16
h1:lesson	a-9d7h8
h1:model	h11
h1:new	h8
h1:of	a14h-11
h1:on	a-8
h1:other	a-11
h1:out	a-8f10
h1:over	d11e-11
h1:parent	a-8d14h-8
h1:part	c-5h4
h1:people	h10
h1:positive	a11
h1:professional	g15
h1:program	c11
h1:reading	d10
h1:research	h8
h1:resource	h17
h1:schedule	e12
h1:student	a-7d13f10h-8
h1:substitute	c11
h1:support	a5c-15h-9
h1:teacher	a-8c-13d-12e-10f-13h3
h1:teaching	a-8
h1:team	h-8
h1:the	a7b-8c10d2e2g5h-6i-11
h1:their	a10
h1:to	a11e-7h4i14
h1:toward	a9
h1:up	c-6d4h5
h1:well	a11
h1:with	a-3b6e1f-7g9h3
h1:workshop	h9
h2:,	c2d8e6f9h-5i7
h2:.	a10h-5
h2:a	a-6c-8f-9
h2:administrator	c10
h2:all	e-8g7
h2:analyze	h5
h2:and	a3b-5h3
h2:as	a10h-7
h2:assessment	d7
h2:building	c8h-9
h2:by	d11
h2:carry	a11h9
h2:classroom	g8
h2:coach	a10
h2:coaching	h9
h2:curriculum	h10
h2:data	c10e8
h2:director	c8
h2:district	h-6
h2:ensure	c12
h2:for	a5c8d-4
h2:group	f11h-8
h2:have	a12
h2:in	a-3c-4g6h-6
h2:instruction	h-9
h2:instructional	h3
h2:leadership	a7
h2:learning	g10h4
h2:lesson	a-9h4
h2:liaison	a-7
h2:new	a-10
h2:of	c3d-7
h2:on	g-7h5
h2:other	a-7c-7i10
h2:out	g-9
h2:part	h8
h2:planning	a-9
h2:plc	h9
h2:principal	b-6c7
h2:reading	a-10h6
h2:report	e8
h2:reporting	e9
h2:resource	a-8c7
h2:school	h-5
h2:state	g10h-9
h2:student	a-6c4d13f6h-10
h2:support	h4
h2:take	a8
h2:teacher	c-12g-9h6
h2:team	c-13e7h-7
h2:test	d11
h2:that	a11
h2:the	c5d-6g5i-13
h2:to	a4e-7g-6
h2:training	h6
h2:use	a-7
h2:way	a12
h2:with	a-4b-6c-7e-6f4g-5
h2:work	b14
h2:–	h6
kh:analyze	h-9
kh:be	a9
kh:change	h-11
kh:deliver	a-10c10
kh:have	a-8
kh:learn	a-10
kh:make	a-9c8
kh:manage	c8
kh:use	a-7b-9c-2f-10g-9h-10
kj:change	h-8
kj:cover	e9
kj:deliver	h5
kj:evaluate	b13
kj:manage	b-8c6
kj:show	h11
km:analyze	a-6b9c-4d12e-7h4i-9
km:assess	a-12b5e-5f9g10
km:attend	b3c-9e-5f-6g3h12i14
km:be	a8b5f7h-12
km:change	a13b-9d-5e-15f-8g-15h-14i-8
km:check	a-7b12c7d-7e3f-10g18h-10
km:clerk	a-22b-6c-7d2e54g8h-16
km:coach	a-19d-13e-17g6h7i-8
km:coteach	a-14h11
km:cover	a-7b-5d10h-22i10
km:curate	a-9d-3f-5h8
km:deliver	a-5b-2c-2d-4e-13g-1h16i-3
km:evaluate	a-22b27c7e-9g-9h-5
km:have	a7c-10d-13e-12f-8
km:hazy	a15c-6d-9f-5g-5h-12
km:help	a8d-12f-8g6h-1
km:hire	a-8c15
km:learn	a-2e-7h2
km:make	a-7b-10d28g-13
km:manage	a-13b-2c28e-3f-6g2h-15i-8
km:meet	a9b-6c-4g-8i-10
km:model	a-10d-5f-6h6
km:observe	a-17b9c-6e-7f-11h6
km:perform	b7d-3e11f11g10h-8i12
km:plan	a-13b-2c-8f6
km:report	b2c-7d-8e6g3
km:serveStudents	a1b-3c-7d-6e-6f18
km:show	b-10c-10f-8g-10
km:teach	a-18c-11f22g-7
km:use	a3b-5c-2d3e-8f6g-3
kp:analyze	a-8b-10
kp:assess	a8
kp:attend	h5
kp:be	a2b7f-9
kp:change	a8b-14g-12h-26
kp:check	a-11b10h-4
kp:clerk	e23g7
kp:coach	h11
kp:cover	g9
kp:curate	a-13d6f-9g-4h3
kp:deliver	a-17c9d-9f8h5i4
kp:evaluate	b11g11
kp:have	a5c-6d10
kp:hazy	d-7g-7h-9
kp:help	h-3
kp:make	c5
kp:manage	c7h-6i9
kp:meet	a6c9
kp:observe	h13
kp:perform	b8c6i15
kp:report	d-8e8
kp:serveStudents	a5b-3e-4g-5
kp:use	b-6c-4d-9e-5g-4
kw:clerk	e13
kw:coach	h5
kw:deliver	h7
kw:learn	a-16
kw:make	d14
kw:serveStudents	a-6c-7d6f8
kw:teach	f12
kw:use	h-8
l:14	a-11b-2c-1e-6f-5g7h-15i-6
l:22	a-10b-4c-1d-3f-5g9h-4i-9
l:4	a-17c7d1e7f4g2h-2i-4
l:8	a-16b3d-6e3f7g7h-2i-7
l:none	a19b7c5d-10f8h-4i8
n:appraisal	a-12b33c-6d-5g4h-18
n:bond	a4c-8f-8g-6
n:climate	a4b7d-10e-11g-5h-4i-8
n:coaching	a-18b-9c-13d-14e2f-12g-10h8i-9
n:coverage	a-6d14e-11f4i-9
n:curriculum	a-5c-6d11e-8f-5g-9h-11i-11
n:data	a-8b5c-7d4f-10h-3i-13
n:decision	a-3b-8e-9g-9h-18
n:duty	b-11d6g-5h-4i20
n:family	c-2d6g5i-8
n:feedback	a-16b-10c-14d-6e-7h5
n:group	a-19c5e-10f18g-19h-4i-11
n:hazy	a10c8e-6f-7g-3h4i-8
n:law	a-5c-4d-11f-13g40h-9i-13
n:leader	a-11b23c11d-13e-16f-9g-9h-7i26
n:learning	a9b-3c-7d3e-9g-2h-14
n:learningEvent	a-18b-8d-4e-4f-3h10i-13
n:lesson	a-18b-2c-19d4e-7g-10
n:material	a-25b-7c-6d10e15g-9h6i-8
n:meeting	a-8b-5c-5g-10h8
n:observation	a-26b21c-6d-12e-2f-12h5
n:operation	a-16c12d-12e3g13h3i4
n:own	b-12d-5e-10f-5g-4
n:person	c-10e-9g-8i7
n:plan	a-8c4h6
n:practice	a-9c-12d-8e-11f-5g-15i-10
n:record	a-24c-2e26g9h-8
n:resource	a-8b-5d-11f-9g-3h5i-5
n:student	b-12e-6f16h-17i-10
n:subordinate	a-11c17e-9
n:teacher	a-7b17c-5e-10f-14g-13h9i-9
n:team	a-18b-10c17d-5g-1h8
n:test	a-18b-7d11e-6f4g14h-5
n:trait	a15b1c-16d-11e-16g-10h-15
nh:decision	a7
nh:practice	h-6
nh:teacher	b11h13
nj:decision	c-8
nj:learning	c-8h14
nj:meeting	h10
nj:operation	c9
nj:practice	h-10
nj:team	h10
nm:appraisal	a-9b15d-6g7h-10
nm:bond	c-8f-7h-4
nm:climate	a16c-4e-9h-1
nm:coaching	f-9h2
nm:coverage	c11d5e-8f-2i-8
nm:curriculum	b3e-7f-5g-9h6i-9
nm:data	b3e2f-8g-3i-10
nm:decision	b-6c11d-8g-6
nm:duty	a-1f-6g-8h-8i23
nm:family	b-10d3f-12h7
nm:feedback	a-11c-11h9
nm:group	a-12e-9f9
nm:hazy	a9b-10f-6g-3i-9
nm:law	a-9d-13e-3g12h-9
nm:leader	b14c4d-9f-10h-3
nm:learning	a8h-6
nm:learningEvent	a-14c-11d-6f-3g3h12i-9
nm:lesson	a-9c-11d9e-7
nm:material	a-17c-7d4e14f-14g-8
nm:meeting	a-7c-11g-7h6
nm:observation	a-23c-4d-10f-10h8
nm:operation	b-5c15e2f-14h-10
nm:own	d-5g-5h3
nm:person	a8c-8d-4f-10i7
nm:plan	c10g8
nm:practice	a9c3e-7g-8h4i-6
nm:record	a-18b5c-7d-10e25f-14g7h-9
nm:resource	a4b-4c-5e-3g-3h5i-10
nm:student	a-6b-9c-2d19f25g4i-5
nm:subordinate	a-4c8g4h-7
nm:teacher	a-3c-12g-8h6i-6
nm:team	a-11d-9e-5f-13h7i-9
nm:test	a-10c-14g18h-5
nm:trait	a16b3c-7e-12g-8h-13
np:climate	f13
np:coaching	h-6
np:curriculum	h-6
np:data	c-4e-8
np:duty	a-7c-5
np:group	d7
np:learning	a-8d6g-14
np:learningEvent	a7c12
np:operation	b7c6f9h6i5
np:person	f11
np:practice	a-6b-4d-10f-14g7h-10
np:record	e-9g17
np:resource	a-1
np:student	d-9e-5g-5h-5
np:teacher	d-3h-5
nw:coaching	h12
nw:coverage	f8h-6
nw:curriculum	a7h-6
nw:data	d9h-8
nw:decision	c9h-8
nw:leader	i13
nw:lesson	d7
nw:operation	g10h8
nw:practice	c-8
nw:record	e6
nw:resource	h4
nw:student	e9h-7
nw:teacher	d-9e-9
nw:test	d9
o:act>principal	c9
o:align>to	h10
o:analyze>,	c-9h10
o:analyze>data	c8h8
o:arrange>for	h13
o:assign>to	c7
o:assist>and	c5e6
o:assist>curriculum	h7
o:assist>in	a-8c4
o:assist>of	g-8
o:assist>school	c7
o:assist>teacher	h-9
o:assist>the	c2g-8
o:assist>with	c5e7g10h-8
o:attend>to	h-10
o:back>and	a10h-11
o:be>,	a10
o:be>a	h-9
o:be>and	h-7
o:be>for	h8
o:be>in	a6h8
o:be>kept	e9
o:be>liaison	a-11
o:be>limited	g9
o:be>line	h6
o:be>member	a-9h12
o:be>mentor	e11
o:be>of	h8
o:be>on	c-11
o:be>over	c12
o:be>school	a-9
o:be>teacher	a11
o:be>the	a-4c-3e10
o:be>to	a7c-8e9i15
o:be>trained	h7
o:be>visit	e6
o:be>with	a11
o:bring>about	a9
o:build>for	d11
o:build>of	h7
o:build>school	c8
o:carry>a	c-7
o:carry>and	c11
o:carry>for	c-9
o:carry>out	a11c-10
o:chair>the	c7
o:check>and	b-10e4
o:check>out	e9
o:co-teach>and	h8
o:coach>all	a11
o:coach>teacher	a10
o:collect>data	g11
o:communicate>and	a8e12h-12
o:communicate>in	a8
o:communicate>student	d9
o:complete>the	g8h7
o:conduct>and	b11h-8
o:conduct>of	f-5h7
o:conduct>program	c8
o:coordinate>with	c-8
o:cover>class	d8
o:create>,	h6
o:create>the	c9
o:debrief>on	h-11
o:demonstrate>the	h8
o:design>and	a10
o:design>the	d12
o:develop>,	h12
o:develop>the	c6h-8
o:direct>of	c9
o:distribute>the	e-9
o:engage>in	h4
o:ensure>all	a-7
o:ensure>are	g7
o:ensure>core	b8
o:ensure>data	e5
o:ensure>english	c15
o:ensure>for	a13
o:ensure>instruction	a8
o:ensure>language	c12
o:ensure>the	b8
o:establish>the	c10
o:evaluate>,	c9
o:explain>the	h8
o:fill>in	e12g10
o:find>needing	d12
o:get>in	e10
o:get>on	a10
o:give>,	h5
o:give>and	h5
o:give>coaching	h14
o:give>development	h10
o:give>feedback	h-4
o:give>fitting	h6
o:give>for	h-12
o:give>in	f-10h5
o:give>instructional	h9
o:give>leadership	a11
o:give>school	a9c-9
o:give>support	a11c-12
o:give>teacher	a8
o:give>the	b12e6g13h4
o:give>to	b-6c10f5
o:go>all	g13
o:go>on	h-9
o:go>to	a-7h6
o:grade>and	d11
o:grade>writing	d10
o:guide>in	h-16
o:handle>the	e10
o:have>an	a8
o:have>in	h6
o:have>of	a10
o:head>the	c7
o:help>,	h11
o:help>all	a8
o:help>for	c7
o:help>needed	i12
o:help>of	c8
o:help>out	i9
o:help>school	c-9
o:help>teacher	d-7e-6h-4
o:help>the	a8h2
o:help>with	c-10d14e18h6
o:hold>,	b9h-11
o:hold>conference	h-12
o:hold>for	h6
o:hold>teacher	b12
o:hold>the	c11h-8
o:identify>teacher	b13
o:include>classroom	h10
o:keep>about	h8
o:keep>and	a7
o:keep>current	e12h-10
o:keep>high	a12
o:keep>in	a-7
o:keep>instructional	c11
o:keep>of	g-7
o:keep>quality	a9
o:keep>teacher	h12
o:keep>the	g-8
o:keep>to	h17
o:keep>watch	c11
o:lead>a	c7
o:lead>accreditation	c10
o:lead>and	f9
o:lead>club	f13
o:lead>data	c-9h7
o:lead>development	h5
o:lead>in	a10h-3
o:lead>of	c4h7
o:lead>school	a-12
o:lead>teacher	c9h-7
o:lead>the	c5
o:lead>to	h-10
o:learn>,	h-8
o:look>up	h9
o:maintain>and	a7
o:maintain>communication	a8
o:maintain>with	a10
o:make>a	a9h-9
o:make>copy	e8
o:make>for	a6
o:make>school	c12
o:make>system	c9
o:make>the	a9e-8
o:make>to	h12
o:manage>the	a-10c7
o:meet>and	c-6h-8
o:meet>with	a-9h9
o:model>,	h-8
o:model>a	h8
o:model>and	h-10
o:model>of	h11
o:model>reading	h8
o:model>that	h13
o:model>the	h9
o:model>–	h8
o:monitor>,	c8
o:monitor>and	d-9
o:monitor>classroom	b9
o:monitor>instruction	b8
o:monitor>progress	g7
o:monitor>reading	b8c-7g-8
o:monitor>the	d-10
o:monitor>to	c-8
o:observe>and	b8
o:observe>the	b11
o:organize>of	c9
o:oversee>teacher	b10
o:participate>a	h-13
o:participate>and	b9
o:participate>mtss	h18
o:participate>of	a10
o:participate>the	h4
o:participate>to	h-9
o:plan>district	h9
o:plan>for	c-12d18
o:plan>out	h9
o:plan>the	h-7
o:plan>with	h-16
o:prepare>for	b-8
o:prepare>of	e8
o:prepare>the	d-10
o:present>the	b-7
o:promote>and	a-11
o:provide>,	h7
o:provide>and	a9
o:provide>of	c10h-8
o:provide>support	a8
o:provide>to	a5h-8
o:provide>with	d8
o:raise>score	a10
o:rate>the	b12
o:reach>the	a11
o:recommend>literacy	h-10
o:report>to	h8
o:represent>district	c7h-11
o:represent>principal	c8
o:review>and	h12
o:review>result	h11
o:review>school	h10
o:say>what	h8
o:screen>and	g7
o:send>the	e9g10
o:serve>and	a7
o:serve>as	d5
o:serve>for	f7
o:serve>of	c-12f9
o:serve>on	c-10
o:serve>record	f7
o:serve>teacher	d8
o:serve>the	c7
o:set>,	c5
o:set>goal	c8
o:set>the	c12
o:set>up	c-6
o:share>for	a9
o:share>on	h9
o:share>responsibility	a9
o:share>student	a7
o:share>the	c-9
o:share>to	h-9
o:show>and	a11
o:speak>in	a10
o:stay>current	a-8
o:substitute>teacher	d12
o:supervise>and	c8
o:support>/	a-9
o:support>a	a-10
o:support>and	g7h-5
o:support>by	e9
o:support>growth	a-10
o:support>in	a-19c13h-8
o:support>initiative	a9
o:support>instruction	h9
o:support>instructional	a-11
o:support>literacy	a15
o:support>making	a-8
o:support>of	a-8h-4
o:support>school	c-11
o:support>the	c-2h-3i4
o:support>through	h17
o:support>use	h-8
o:support>with	a-10
o:support>work	a7
o:take>for	f12
o:take>the	h11
o:talk>and	h9
o:teach>for	d9
o:teach>the	d10h5
o:teach>to	d-9
o:tell>teacher	d7
o:tell>what	h9
o:train>on	h16
o:train>the	h16
o:understand>and	a9
o:understand>the	a8
o:upload>to	e8
o:use>material	d7
o:use>of	d-8
o:use>system	e7
o:use>technology	a6
o:use>the	c-9h-7
o:use>to	a-15b9f5g10
o:verify>that	b9
o:visit>,	h-7
o:work>,	a7
o:work>and	c6h-2
o:work>on	a-7c15
o:work>school	h-6
o:work>side-by-side	h8
o:work>team	c-6
o:work>to	c8f-8g8h8
o:work>well	h-7
o:work>with	c3
o:write>curriculum	h15
o:write>district	h12
o:write>for	c8d6
o:write>grant	c12
o:write>plan	h-15
o:write>report	g8
o:write>the	e6
o:write>weekly	h-9
p:h	a-15b-6c-5d-12e-2g-9h-19
p:j	a-8d-8f-9h-7
p:m	a32b-30c-19d-19e-20f-27g-25h-6i-7
p:p	a-6b-7c-7d-5e-11f-7g-2h-10
p:w	a-12b-8c-4d-3e-5f2g-9
q:act>leader	c9
q:analyze>data	c8
q:assess>student	d7
q:assign>teacher	c10
q:assist>curriculum	h7
q:assist>teacher	h-9
q:be>leader	c-5
q:be>learningEvent	g11
q:be>observation	e6
q:be>operation	a7
q:be>resource	a10
q:be>teacher	c10
q:be>team	h7
q:carry>duty	c-8
q:chair>team	c11
q:check>material	e7
q:choose>resource	d8
q:co-plan>practice	h-10
q:coach>teacher	a6b-7
q:collect>data	g10
q:collect>resource	h11
q:communicate>student	d9
q:complete>learningEvent	h11
q:complete>record	e9
q:conduct>coverage	b7
q:conduct>operation	c8
q:conduct>practice	h8
q:coordinate>learningEvent	c-13h18
q:coordinate>test	c-6g16
q:cover>coverage	d12
q:create>climate	a7
q:create>learning	h8
q:create>record	e-7
q:create>resource	h9
q:deliver>learningEvent	h21
q:do>coverage	h7
q:ensure>data	e5
q:ensure>practice	a8
q:ensure>teacher	b10
q:evaluate>material	h9
q:evaluate>operation	b-9
q:evaluate>teacher	b13
q:find>resource	h13
q:gather>data	h8
q:gather>record	g9
q:gather>resource	h6
q:get>learningEvent	h11
q:give>feedback	h-4
q:give>group	d-8
q:give>leader	a4e6h-6
q:give>operation	c-7
q:give>practice	f7
q:give>record	h5
q:go>learningEvent	h-9
q:handle>operation	e8
q:have>practice	d7
q:have>trait	a9
q:help>leader	c6h8
q:help>operation	h8
q:help>practice	a9
q:help>teacher	d-8h-3
q:hire>teacher	c12
q:hold>meeting	h-5
q:hold>teacher	b11
q:identify>teacher	b13
q:include>coverage	h10
q:include>practice	h10
q:include>resource	h8
q:keep>curriculum	c7
q:keep>duty	a7
q:lead>data	h4
q:lead>learningEvent	c-11
q:lead>practice	h-8
q:make>material	e6
q:make>observation	h12
q:make>practice	h-10
q:make>resource	d7
q:manage>operation	c6e-14
q:meet>decision	a5
q:meet>learning	a5
q:model>practice	h11
q:monitor>coverage	b8
q:monitor>law	c-8
q:monitor>student	g5
q:monitor>teacher	b-6
q:observe>coaching	h-8
q:observe>coverage	h10
q:organize>material	e11
q:oversee>teacher	b10
q:participate>curriculum	h8
q:participate>learningEvent	h-10
q:pick>resource	e-9
q:plan>operation	h7
q:prepare>leader	c7
q:prepare>material	e-8
q:prepare>record	i6
q:promote>operation	a10
q:promote>practice	a11
q:provide>student	a-9
q:raise>data	a9
q:record>learningEvent	e10
q:report>leader	h8
q:represent>leader	c10h-11
q:run>learningEvent	c7
q:run>operation	c11h-11
q:run>team	c-10
q:serve>own	a11
q:serve>record	f7
q:serve>teacher	a5f7
q:share>duty	a7
q:share>own	h10
q:show>practice	a-7h8
q:substitute>teacher	d11
q:support>duty	a8
q:support>learning	a-9
q:support>observation	c13
q:support>practice	a-6
q:support>teacher	h-6
q:teach>practice	h3
q:teach>student	d-9
q:teach>teacher	h9
q:tell>family	d8
q:tell>teacher	d6
q:test>student	f7
q:train>teacher	a-6
q:undertake>duty	i7
q:use>data	d-7
q:use>operation	e7
q:use>test	d-8
q:watch>teacher	b7
q:work>leader	c4
q:work>subordinate	e7g11
q:work>teacher	c-6
q:work>team	c-6
q:write>operation	c10
q:write>record	e6
r:analyze>coverage	b5d-9
r:analyze>curriculum	d-8h8
r:analyze>data	e-13h4
r:analyze>duty	b9
r:analyze>practice	a-6b4c-4d-12g10h-4
r:analyze>record	e-6
r:analyze>resource	c-10g-6
r:analyze>student	a-7c-12f-10g4h-3
r:analyze>teacher	c10d-7
r:analyze>test	d6g-10h8
r:assess>coaching	h8
r:assess>coverage	b8h4
r:assess>data	g9
r:assess>leader	a4e6h-7
r:assess>practice	b9
r:assess>record	d4h6
r:assess>resource	h6
r:assess>student	c-9d26f5h-12
r:assess>teacher	b12
r:assess>test	f6
r:assess>trait	b8
r:attend>appraisal	h-9
r:attend>coverage	h-9
r:attend>curriculum	h10
r:attend>law	g9
r:attend>learning	h-6
r:attend>learningEvent	a-7g13
r:attend>meeting	a-6e-9h7i13
r:attend>observation	b7
r:attend>teacher	b6
r:attend>team	a-10c-17h17
r:attend>test	d14
r:be>data	e-8
r:be>hazy	a19h-24
r:be>learningEvent	a-8h10
r:be>observation	e6
r:be>operation	a5
r:be>record	f7
r:be>resource	a12h-11
r:be>teacher	a8f13
r:be>team	h7
r:be>test	g10
r:change>curriculum	h6
r:change>data	a9
r:change>duty	h8
r:change>leader	h-10
r:change>person	f11
r:change>practice	a-5b-11c-10h-16
r:change>record	c9
r:change>resource	a-8d9
r:change>teacher	a-10b-12d-10h-11
r:change>trait	a-13h-10
r:check>coverage	b5
r:check>curriculum	b7c3
r:check>data	e5
r:check>duty	c6g-10
r:check>law	a-9b-9c-7g10
r:check>learning	b-10c10
r:check>lesson	b12
r:check>operation	b5
r:check>practice	b10
r:check>resource	b-7
r:check>student	c-4e-9g3
r:check>subordinate	b7
r:check>teacher	b21d-10e7
r:check>test	c-10g10
r:clerk>coverage	e9
r:clerk>curriculum	c9
r:clerk>duty	e-11
r:clerk>hazy	c-10e8h7
r:clerk>law	e-8
r:clerk>leader	b9h5
r:clerk>learningEvent	e11h-8
r:clerk>lesson	h8
r:clerk>material	c-8e22h-20
r:clerk>observation	h-6
r:clerk>operation	c-6
r:clerk>practice	a-9g10
r:clerk>record	a-9c-15d-12h-15
r:clerk>resource	a-13c-3h5
r:clerk>student	d8f-6h7
r:clerk>teacher	e9
r:clerk>test	d-9
r:coach>leader	c10
r:coach>resource	h-11
r:coach>student	f22
r:coach>teacher	c-6d-11f-6h4
r:coach>test	h-13
r:coteach>coverage	h9
r:cover>coverage	a-8
r:cover>resource	e12
r:cover>teacher	d10i10
r:curate>appraisal	b6
r:curate>climate	h-8
r:curate>coaching	h6
r:curate>coverage	h5
r:curate>curriculum	a-7d10h5
r:curate>data	c3
r:curate>decision	h-5
r:curate>duty	a5g7
r:curate>feedback	f-7
r:curate>group	c-7
r:curate>hazy	a-11
r:curate>leader	c11
r:curate>lesson	d9
r:curate>material	e-14h14
r:curate>observation	b8
r:curate>operation	a7h5
r:curate>own	h9
r:curate>person	a-6h-5
r:curate>practice	a-6b-4c4d-5
r:curate>record	d4g8
r:curate>resource	a-14b-13c-5e-7h2
r:curate>student	b-12
r:curate>subordinate	b-10h6
r:curate>teacher	c-5d-1g-4h-5
r:deliver>bond	a-6h11
r:deliver>climate	c-9h-11
r:deliver>coaching	f-9
r:deliver>coverage	d8g-10
r:deliver>curriculum	a-4c-9e11
r:deliver>data	a-11f-7
r:deliver>decision	a-5
r:deliver>duty	a7
r:deliver>family	a-10
r:deliver>group	a-6f8
r:deliver>law	c9
r:deliver>learning	a-4g-12h-5
r:deliver>learningEvent	a-16b-4c-19d-10e-8f-16g-11h14
r:deliver>lesson	f6h3
r:deliver>material	e12
r:deliver>meeting	c-2g-6
r:deliver>observation	b2
r:deliver>operation	a11b-5c7h-7
r:deliver>person	c-9f4h3
r:deliver>practice	a-5c10d4f4h-9
r:deliver>record	b19d6
r:deliver>resource	c-6e7h5
r:deliver>student	f-3h7
r:deliver>teacher	b-6c-8e-7g-4h4
r:deliver>test	a-6c8g11h-7
r:deliver>trait	c-9f7
r:evaluate>coverage	b8
r:evaluate>curriculum	c13
r:evaluate>data	h12
r:evaluate>decision	h10
r:evaluate>learning	h10
r:evaluate>learningEvent	h-5
r:evaluate>lesson	b10h-7
r:evaluate>material	d-10
r:evaluate>observation	h-9
r:evaluate>operation	b-5c6
r:evaluate>practice	b18
r:evaluate>resource	d-8h8
r:evaluate>student	c-13d9f12g6
r:evaluate>subordinate	b9
r:evaluate>teacher	a-12b23d-12h-18
r:evaluate>test	g-7
r:have>curriculum	h-5
r:have>data	b13
r:have>duty	f10
r:have>law	a-9c-10g17
r:have>leader	g9
r:have>learning	a5f12
r:have>material	e12
r:have>practice	h8
r:have>record	e11
r:have>resource	g-6h8
r:have>student	a5
r:have>teacher	d-7f-10h6
r:have>trait	a14h-15
r:hazy>climate	a10c-8h-7
r:hazy>coverage	h-8
r:hazy>data	c-14h15
r:hazy>decision	c-7
r:hazy>duty	g-7
r:hazy>family	a-8
r:hazy>hazy	a-7
r:hazy>law	c-11
r:hazy>learning	b-9c-6h-12
r:hazy>learningEvent	a8e11h-6
r:hazy>operation	a9h-11
r:hazy>practice	a7h-10
r:hazy>resource	a-7b-7c6
r:hazy>student	a11e-8
r:hazy>teacher	a4f-8
r:hazy>team	h5
r:hazy>trait	a-11
r:help>appraisal	b10
r:help>climate	h-9
r:help>coverage	h-7
r:help>curriculum	c-10h13
r:help>data	a-8
r:help>decision	c-7
r:help>duty	a8g7
r:help>group	f-7
r:help>leader	a-13c15e-9
r:help>learning	h8
r:help>learningEvent	h6
r:help>lesson	h-10
r:help>operation	c-6
r:help>person	a-8e11
r:help>practice	c-9
r:help>resource	a-8
r:help>student	a5c11
r:help>teacher	a5b-12c-1d-5g-5h1
r:help>team	c-9e8
r:help>test	c-6g9
r:hire>subordinate	c16
r:hire>teacher	c17h-10
r:learn>coaching	e-11
r:learn>curriculum	a-8c11
r:learn>data	d8
r:learn>duty	a8c-12g-11
r:learn>group	f9
r:learn>hazy	h7
r:learn>law	g7
r:learn>leader	h6
r:learn>learningEvent	g4
r:learn>meeting	a-6
r:learn>operation	e-10g-8
r:learn>person	h10
r:learn>plan	c9
r:learn>practice	h-14
r:learn>record	a-9c-6d-9e23f-12h-16
r:learn>resource	a-20e8h-17
r:learn>student	a5d-14f8g8
r:learn>teacher	a-4b3e-11
r:learn>team	a-8
r:learn>test	e-9
r:learn>trait	a-5
r:make>bond	c-9
r:make>climate	h10
r:make>curriculum	a-10h12
r:make>duty	d6
r:make>group	d8
r:make>hazy	a-9
r:make>leader	c4
r:make>learning	c7d5h10
r:make>learningEvent	c-8d-6
r:make>lesson	d13
r:make>material	d14
r:make>observation	h12
r:make>operation	a-9c15h-7
r:make>person	d10f11
r:make>plan	a-9c3
r:make>practice	a7c-8d11
r:make>record	c4d-5e10g6i9
r:make>resource	a-8d16h3
r:make>student	d10f9
r:make>teacher	h-13
r:make>team	b11
r:make>test	a-8c6d17g-11h-10
r:manage>appraisal	g7
r:manage>climate	a7
r:manage>coaching	e-9h-8
r:manage>coverage	c-9f-9
r:manage>curriculum	a-5c9g-11
r:manage>data	c-6f-7h14
r:manage>decision	h-12
r:manage>duty	e-15
r:manage>feedback	h-4
r:manage>group	c9f-6
r:manage>law	g10
r:manage>leader	c-3e4
r:manage>learning	c4h6
r:manage>learningEvent	b-3d-6h13
r:manage>material	d11e5h-12
r:manage>observation	h24
r:manage>operation	a-14c14e-12g-10h-12
r:manage>person	c4d-8e-10
r:manage>practice	a5g5h-9
r:manage>record	c-4d7g-10
r:manage>resource	b-4g6h-6
r:manage>student	a-5c-1f-4g2
r:manage>subordinate	a-12c7
r:manage>teacher	d-6e-4g-5h3
r:manage>team	a-7c4e-10
r:manage>test	a-10d7f3g14h-11
r:manage>trait	a5
r:meet>coverage	a-14h13
r:meet>curriculum	c13h6
r:meet>law	g9
r:meet>leader	a-9e-7g-13h11
r:meet>learning	a3d8
r:meet>learningEvent	h7
r:meet>operation	a-9
r:meet>practice	a11
r:meet>student	d7
r:meet>subordinate	a7g12
r:meet>teacher	a9b-7c-4d-14f-10h9
r:meet>team	c-3
r:model>lesson	h-17
r:model>practice	a-15f-8h15
r:model>trait	a10h-9
r:observe>coaching	h-9
r:observe>coverage	a-15h21
r:observe>teacher	b4
r:perform>coverage	h8
r:perform>decision	c6
r:perform>duty	b-10c-4h-8i12
r:perform>group	f19
r:perform>leader	h-8
r:perform>learningEvent	h11
r:perform>operation	c-10e7
r:perform>person	a-8c-10
r:perform>practice	c6
r:perform>record	c-7e12h-12
r:perform>student	c11
r:perform>teacher	b6c11g11h-14
r:perform>test	f10
r:perform>trait	h12
r:plan>coaching	h-13
r:plan>duty	h8
r:plan>leader	h13
r:plan>learning	h-9
r:plan>learningEvent	c-7e-9
r:plan>lesson	d4h-20
r:plan>material	e-9
r:plan>operation	e9
r:plan>teacher	c-10
r:report>appraisal	c-8
r:report>bond	g16
r:report>coaching	e5
r:report>curriculum	h6
r:report>data	b6c9h-7
r:report>duty	a7e7g7
r:report>family	d10
r:report>feedback	f-7h-3
r:report>group	f7
r:report>hazy	e-10
r:report>leader	b16h-8
r:report>learningEvent	b-8h1
r:report>lesson	h6
r:report>observation	h-12
r:report>operation	c-6e12h10
r:report>practice	c5
r:report>record	c-11d9
r:report>resource	c-6d-6h9
r:report>student	d14
r:report>teacher	b3d13f9h3
r:report>team	h9
r:report>test	g-7
r:serveStudents>appraisal	b9c6
r:serveStudents>climate	h-4
r:serveStudents>coaching	f-8g-6
r:serveStudents>coverage	a-6b2f8
r:serveStudents>curriculum	a-8c4d7h3
r:serveStudents>data	f-9h12
r:serveStudents>duty	c6f6h3
r:serveStudents>family	f-11h-8
r:serveStudents>feedback	f-8
r:serveStudents>group	a-6b-8c-9d-13f15h-5
r:serveStudents>law	c-4g13h-7
r:serveStudents>leader	b-4c12
r:serveStudents>learning	a9d5g-8
r:serveStudents>learningEvent	b-5c-5e-10g-6h8
r:serveStudents>lesson	b-5d1
r:serveStudents>meeting	d9
r:serveStudents>operation	c-4e-7
r:serveStudents>person	c-4i7
r:serveStudents>practice	b-4h5
r:serveStudents>record	d5e-6h11
r:serveStudents>resource	a5
r:serveStudents>student	a-4c-7d-4e-8f20g-8h-13
r:serveStudents>subordinate	c-6h3
r:serveStudents>teacher	a6d-2f-19g-7h-6
r:serveStudents>team	b-9
r:serveStudents>test	e8
r:serveStudents>trait	a7f6h-11
r:show>learning	h-8
r:show>practice	a-10h4
r:show>trait	a15h-8
r:teach>coverage	f13
r:teach>practice	h4
r:teach>student	d-12f7
r:teach>teacher	h7
r:use>coaching	a10
r:use>coverage	a-11
r:use>data	c2
r:use>decision	c-4
r:use>duty	c-7
r:use>feedback	h-3
r:use>group	c-10d-8f8
r:use>leader	a7
r:use>learning	a2c-6
r:use>learningEvent	g-6h-6
r:use>meeting	h8
r:use>operation	a5c-2f8h5
r:use>own	h-11
r:use>practice	b-3g-7
r:use>record	h7
r:use>resource	b6d5h-3
r:use>student	c-5g-5
r:use>subordinate	a-8h3
r:use>teacher	b-6c12d-4g-9
r:use>test	a-7d5g-10
r:use>trait	f9
u:&	c12h5
u:(	b2c-7f-4g5h9
u:)	b3c-5g5
u:,	b-9c3d-2e-2f-3g-7h9i-2
u:.	a9b-11c2d-12e-2f-4g-10h-4i-6
u:/	a7b5c3d-6e9f-8h10
u:15	h6
u:2	h11
u:20-25	a13
u:3	f12
u:504	g19
u::	a13e-9h5
u:;	a-10b-3c7e-7f-9g-8h13
u:a	a11b-2c-5d-3e-11f3g-5h2i-11
u:ability	a13
u:able	a6
u:about	a-4b11c-5d-6e-11g-14h7
u:absence	c14
u:absent	d8
u:academic	c7f14g10
u:academy	e10
u:accommodation	g21
u:accountability	a11
u:accountable	a11
u:accreditation	c12g24h-10
u:accurate	e16g9
u:achievement	c8h12
u:across	a11c5
u:act	a8c4
u:action	g7
u:activity	c-7d10h10
u:additional	i10
u:administer	f5
u:administration	b12c8g13
u:administrative	c30g11h-13
u:administrator	a7b9h5i12
u:adopted	b17
u:adoption	c13
u:adult	a11
u:advance	a12
u:advocate	a19
u:after	a-10b-7f9
u:agency	g8
u:agenda	e-11h10
u:aid	h-9
u:aide	c8
u:aligned	h11
u:all	a14b1c-4d9e7f-9g5h-2i10
u:allocate	c11
u:allocation	c12
u:along	a13
u:also	d15f14
u:among	c7
u:an	a7c-6d7f6g-11
u:analysi	a-11f-10
u:analyze	a-7f-9g-7
u:and	a2b-7c6d4e4f-4g-8i-15
u:announced	b10
u:annual	e-10g13
u:another	h13
u:answer	e16
u:any	a-8i26
u:app	h9
u:application	c10
u:appraisal	b11
u:appraise	b7
u:approach	a11
u:approve	c10
u:are	a-6b8g4h-5
u:area	a4c5h7
u:arrange	c5
u:art	g-6
u:as	a-2c-10d-5e-6f3h-1i30
u:ask	i11
u:asked	i18
u:assess	b16
u:assessment	a11c4d8f-11i-9
u:assign	c11
u:assigned	e-10f9h10i16
u:assignment	a-13b-8c15d13i15
u:assist	h1
u:assistant	h7
u:assurance	g15
u:at	a5d-10e-7h8i6
u:at-risk	h11
u:attend	g5
u:attendance	e12
u:audit	b9g13
u:back	a12
u:bag	e12
u:bank	h10
u:based	c-7d-8
u:be	a9b7f-9
u:before	h-6
u:behavior	a-10d16
u:behind	a10
u:being	b9
u:benchmark	a-10d9f-9g9
u:best	a9h3
u:better	a3h-29
u:between	a-8c8
u:block	h-7
u:board	e-9h6
u:book	h15
u:both	b8
u:break	d11
u:bring	b10
u:budget	a-13b-10c35e-7g-9h-17
u:build	a-6c12e-8
u:building	a-3c9e2f-8h4
u:bus	c16
u:but	g8
u:by	a-2e11h-4
u:cabinet	c10
u:cadre	c15
u:calendar	c16g-13
u:call	a-11g10
u:campus	a7c15d-10e-9f-12i13
u:campuse	a12
u:can	a10b-7c12e-7f-9g-9h-11
u:cao	e12
u:capacity	i16
u:card	d13
u:carry	d-6f6
u:case	f11
u:categorical	g16
u:center	d9
u:certification	g25
u:certify	g9
u:chair	c8
u:change	a9g-10h-17
u:charge	c7
u:chart	d18
u:check	a-9b15e3h-7
u:child	c-11g9h-7
u:childhood	c-7h9
u:choose	a-13c11h-9
u:cico	d9
u:citizenship	a13h-9
u:class	a-13b-10c-10d10f9g-15
u:classroom	b15c-24h3
u:club	f17
u:cluster	b11h14
u:co-taught	h17
u:co-teach	a-12h7
u:co-teaching	h17
u:coach	a-5b-15c-16d-4f-7h11
u:coaching	c-14d-14h5
u:cognitive	h10
u:cohesive	a8
u:cohort	h15
u:colleague	b-10
u:collect	a-8g5
u:college	h9
u:come	h9
u:comment	h10
u:committee	c7h12
u:common	c-8h11
u:communicate	a4h-6
u:communication	a9c-10h4
u:community	a5
u:complete	a-6c-6e5g6
u:completion	g10
u:compliance	b12c-9g9
u:component	h10
u:comprehension	a-7
u:computer	e16
u:concern	b9
u:conduct	d10h5
u:conference	g-13h-6
u:confidential	h-11
u:confidentiality	a-11
u:consent	g11
u:consult	h5
u:consultant	a7
u:contact	a-6e7
u:content	c7f11h3
u:continuous	h-16
u:coordinate	a-15c35d-5f-12g6h-2
u:coordination	a-9c19h-6
u:coordinator	b-9g15h6
u:copy	e22h-16
u:core	a6b12
u:count	e10h-11
u:county	a9h15
u:cover	d17
u:coverage	c12
u:create	a5h5
u:credit	e11
u:criteria	c9
u:csi	g12
u:cts	b5e13
u:culturally	a8
u:culture	a6
u:current	a-5c-9h-5
u:curricula	a7
u:curriculum	a-2b-12c7d-19f-8g-15h15
u:cycle	a-10h8
u:daily	a-9f25h-18
u:dashboard	e13g11
u:data	a-8b-10c9d7e11f-4i-10
u:date	a-10e18
u:day	a-10c-6f14h8
u:deadline	g14
u:decide	c15f-10h-17
u:decision	c10h-8
u:deliver	c-8e-9f11h9
u:delivery	e12
u:demonstrate	h15
u:demonstration	b-8d-10f-10h28
u:department	a12c3h6
u:design	h-6
u:determine	c7
u:development	a-9c7e-11g-8h6
u:diagnostic	f9
u:dialogue	h9
u:differentiated	a-10h-9
u:differentiation	h-9
u:direct	a-7c10f15
u:directed	i8
u:direction	c15h-10
u:directly	a-11
u:director	a-11b5c11
u:discuss	h12
u:discussion	h10
u:disseminate	h13
u:district	a-2c12d-16f-13g-5h7i5
u:district-wide	c9g8
u:divisional	h7
u:do	b7i10
u:document	a-9e19g10h5
u:documentation	e20g11
u:done	g11
u:down	b11e14
u:dual	c3e-7g-7h13
u:due	g15
u:during	a-11f13g6
u:duty	a-28c12h-12i17
u:dyslexia	f10
u:e	a4c-7h-3
u:each	a4b15c-3d14e3h-5
u:early	a3b-16d-7
u:education	a11e-7g8
u:educational	a5c-7
u:educator	a-2
u:effective	a4h-7
u:effectively	a9
u:el	g16
u:ela	c7
u:elementary	a3h12
u:eligibility	g18
u:eligible	g10
u:ell	e17g15
u:ells	g14
u:else	i23
u:emergent	f12
u:encouragement	a11
u:endorsement	g24
u:engagement	h11
u:english	d9e-9f9
u:ensure	b4c13e6f-13g9h-8
u:enter	e26h-8
u:entry	e9g11
u:equipment	e7
u:equity	a12
u:esl	g12
u:essay	d14
u:establish	c12
u:etc	d11g-9
u:ethics	a-11
u:evaluate	a-11b15c5
u:evaluation	a-7b19c17
u:evaluator	a-11b42g14h-19
u:event	c-7h11
u:every	a12c-5g7
u:evidence	h-10
u:excellence	a9
u:exit	c10
u:expectation	b14c7
u:experience	h15
u:experienced	b6
u:expert	a8
u:expertise	a10h-11
u:explain	h8
u:facilitate	a-7c-9h18
u:facilitator	c-12h19
u:faculty	a8h13
u:fair	h12
u:fall	g12
u:familiar	a11
u:family	a-7c-5h8
u:federal	a-8c-8g15
u:feedback	a-15e-9f-9h14
u:fellow	h9
u:fidelity	a-8b29c8e-9h-13
u:field	d10
u:file	d-12e26
u:fill	e14g12
u:find	a-20b7d6f-8
u:finish	g18
u:first	e-8g-10h-6
u:fit	a-7g-10
u:fitting	a-10
u:flexible	a13
u:focus	a4
u:focused	h13
u:follow	b11c-7g8
u:followed	b8
u:for	a-6b-3c6d5e3f1g3h-7i-10
u:form	c-7g11h-5
u:formal	b15h-10
u:format	e19
u:forum	a8
u:foundational	b7
u:four	h8
u:framework	g-8h-4
u:from	a-2b-6d-4e14f-6h-14i10
u:function	a9
u:fund	c13
u:g	a4b6
u:gap	h-9
u:gauge	b12
u:get	e6f-7
u:give	d-3
u:given	h7
u:go	b8c8d9h5
u:go-to	a11
u:goal	a-8b-8d-6
u:good	a13d-8
u:grade	a-12d9e-8f12g-20h2
u:grade-level	a-8
u:grader	f21
u:grant	a-11d-10e7g40h-12
u:group	a-10d11f13g-8h10
u:grow	h-12
u:growth	a4c8h-14
u:guidance	h-11
u:guide	a-4c-2d-12e-7h6
u:guided	a-9
u:half	f14
u:hand	e12
u:handle	e6
u:have	d9
u:he	c4g9
u:head	a-13c14
u:health	g11
u:help	a-9b-11c2d-10e-10f-5h-13i6
u:high	a5
u:high-quality	h-12
u:hire	h-8
u:hired	h11
u:hiring	c14
u:hold	a-4b10e11
u:home	b15c-14
u:homework	f14
u:host	h7
u:hour	a-9b-7c-8e13g17h5
u:how	a-10b4c10e-10f-13
u:humanity	h16
u:i	d25g2
u:idea	c-10g-12h6
u:identification	a-10g13
u:identify	a-8b10h-8
u:iep	d10g20
u:implementation	c11h-17
u:improve	c-9h-14
u:improvement	c7h-11
u:in	c-4d-5e-6f6g-2h1i-4
u:in-service	h14
u:include	h8
u:including	a4g12h-4
u:individual	b14c-11d8f18h-9
u:induction	a9c10g17
u:information	a-7e15h13
u:initiative	a10h14
u:input	b13c-10
u:inquiry	e19h-9
u:inside	a8
u:institute	h11
u:instruction	a3c-6d-7f13
u:instructional	a2c5e-9f-5g-16
u:instrument	h13
u:intake	g6
u:integration	h-12
u:intensive	g24
u:interaction	b10
u:intervention	c10d3f7h-5
u:interventionist	c11f15h-7
u:interview	c10d10g7
u:into	c5d7h-8
u:is	a4b2c7e-5f6h-5
u:isi	g12
u:issue	a10
u:it	a-3d-5g-3h-3
u:item	e9
u:its	c5e-7g-6h7
u:job	c11h10
u:job-embedded	h8
u:judge	b11
u:k-12	h8
u:k-3	a9
u:k-4	c8
u:k-5	b12
u:k-8	c-17
u:keep	a7h-7
u:kept	e13
u:key	a16d9
u:kit	e15
u:know	a12c-12h-8
u:knowledge	g-9h-19
u:lab	d12f18h-22
u:lac	c10g16
u:language	a6d-9e9f5g20
u:law	g11
u:lea	c9g9h10
u:lead	c3e-10f6
u:leader	a10b-11c9
u:leadership	a21b-16c-1h-9i-10
u:learn	c-9h-6
u:learner	a9d-6e-7f-11g7
u:learning	a-5b-11c-10e-10f-3g-11h11i-8
u:legal	g13
u:lep	g9
u:lesson	a-12c-7d4
u:letter	e11
u:level	d6f-14g-14h6
u:liaison	a-12c15
u:library	h8
u:license	g17
u:licensing	g18
u:life	a10
u:line	d11
u:link	h6
u:literacy	b-15c-5f-7g-3h6i-7
u:load	d17
u:local	a-11h5
u:log	e22g6h-16
u:look	d-11
u:lpac	g13
u:lunch	c13
u:maintain	a6c-4h5
u:make	a-2c8f-8g-8h-8
u:manage	c5g6h-5
u:mandated	g18
u:manner	a12
u:map	a-13g12
u:mark	d10
u:master	c21
u:material	c11d18e-3
u:math	c-6e-8f15g-4h7
u:mathematic	a7d-9
u:matter	a13
u:may	a-13c-7i26
u:mcl	c18
u:mcl1	a13
u:media	h10
u:meet	c-1e-7g12h10
u:meeting	b-12e14h5
u:member	b11h15
u:mentor	c8e8g6h9
u:mentoring	d9h-21
u:met	b12
u:method	h9
u:middle	a5
u:minority	e9
u:minute	e-7f19
u:model	a-1b-10c-11d-6e-8f-5g-8h15
u:modeling	h12
u:money	c12
u:monitor	e11f-10g12
u:monitoring	a-14b8c11f-5g23
u:month	a-10d8h11
u:monthly	a-11c-10e11h13
u:more	h-9
u:motivate	a9
u:mtss	c25
u:must	a-10e6g11
u:my	h10
u:name	e11
u:necessary	h-9
u:need	a-6d5f14h-7
u:needed	b9c-10i20
u:needing	d12
u:negotiate	c13
u:network	a-12h16
u:new	a-6b-11c5d-8e-5f-19g-4h8
u:newcomer	f13
u:newsletter	h25
u:next	a-10b-12f-10h-15
u:night	a-10h16
u:not	g5
u:number	a-9
u:objective	b9
u:observation	b15c-10g-9h4
u:observe	a-12b5c-6h8
u:observed	b18
u:observer	b12
u:observing	h11
u:of	a1b3c5d-9e5f-6g-3h-3
u:off	d9
u:office	a-6e21g-9i9
u:often	h10
u:on	a-4b7c-3e-11f-5g-1h6
u:one	a7b-8d-12f7h9
u:ongoing	h4
u:online	a-13d9e6h18
u:open	c-8h12
u:or	d10e-4g-13h5
u:order	a-17e18g-10h-14
u:other	a-10b-12g-6h3i31
u:our	a13
u:out	b3c7d19e5g-2h-10i8
u:outcome	c7d8
u:over	a-12c16e-14g-6h7
u:overall	h-8
u:oversee	a-9b6c16e-5h-11
u:oversight	c12
u:own	b-7d-10h-18
u:pace	h9
u:pacing	b9
u:paper	d10e25g7
u:paperwork	e17
u:paraprofessional	c12h-11
u:parent	a-5d12e20g8
u:part	h10
u:participate	a-2e-7h5i-8
u:partner	c-7
u:partnership	h8
u:pbi	a-12c6h8
u:peer	a-7
u:people	a7
u:per	h5
u:performance	c-7e6
u:period	f16
u:person	h12
u:phone	e15
u:phonic	a-11d8
u:pick	e-7
u:place	c11h-14
u:placement	c16g12
u:plan	a-23c23e-9f-10g6h-23i-4
u:planning	a-22b-12c19d7h-16
u:platform	h7
u:play	h-8
u:plc	a-8h8
u:point	c7
u:policy	c8g-5
u:portfolio	e-12g16
u:positive	a21h-12
u:post	e-9
u:practice	a-3b-2f-9g-6
u:pre-k	b7
u:prepare	c3e9
u:preschool	c12
u:present	a-9b-5e-9h15
u:presentation	h9
u:primary	a11g-10
u:principal	a-7b17g-10
u:principle	a16
u:problem	h-5
u:procedure	a-7c-6
u:process	b18e-11h7
u:proctor	g22
u:professional	b-6d-19f-17g-5h9
u:professionalism	a14
u:program	a7b3e-4g-3
u:programme	a-14c9e13
u:progress	a-8b13d28g-9
u:project	a-8g9h8
u:promote	a16
u:proposal	c15
u:proven	h15
u:provide	f9
u:provincial	h8
u:publisher	h9
u:pull-out	f13
u:purchase	c17e9h-8
u:purpose	c-8
u:put	e12h-6
u:pyp	c19e10
u:quality	b15g6
u:quarterly	h7
u:question	b-9
u:quizze	d19
u:rate	b21
u:ratio	d16
u:reach	a12b-8
u:read	f15
u:reader	a10f14h-11
u:readiness	a9
u:reading	a-3b-8c-7d16e-7f16g-3h-7i-9
u:ready	d16
u:recommend	c11h-8
u:record	c-13e11f6
u:recruitment	c15
u:referral	g16
u:reflection	h-14
u:reflective	b-8h-5
u:regarding	h9
u:regional	g-9h18
u:registration	e11
u:regular	h16
u:regularly	h12
u:regulation	g7
u:relationship	c-8e-11h-19
u:relevant	a8h-6
u:remediation	d-9
u:repair	e11
u:report	a-14b6e25g12h-11
u:reporting	e20g23
u:request	a-8c8i35
u:require	g19
u:required	a-13d-9g30
u:requirement	a-10c-4g16h-7
u:research	c-9e-11h7
u:research-based	a-10h6
u:resource	a-8b12h5
u:respect	a12
u:responsibility	a4
u:responsible	a10
u:result	a15d9g-11h-15
u:reteach	f13
u:review	a-10b10e-7g19h7
u:right	b7e6g14
u:rigorous	a7
u:role	a11c6h-7
u:room	a-12h5
u:round	h6
u:routine	a-10h-6
u:rti²-behavior	a-8c17
u:rule	a-7c-6g17
u:run	a-6f11h6
u:running	c10e-9
u:s	c8
u:saig	d9
u:sample	h21
u:say	h6
u:scaffold	h-8
u:schedule	a-14b-9c6h-2
u:scheduling	c28
u:school	b-14c17d-18e-5f-12g6h2
u:school-based	h-7
u:school-wide	c31
u:schoolwide	c12
u:science	a-7e9g-9h8
u:score	b6c-14d18g-6h-11
u:screen	g14
u:screener	g9
u:screening	g10
u:secondary	c11
u:secretary	e15
u:secure	g13
u:security	g9
u:see	h11
u:seen	b10
u:sel	h12
u:select	d9
u:self-study	c11g10
u:send	c-11d10e13
u:serve	c7
u:service	a9c-11f15
u:session	a-10b-9c-7d-8g13h9
u:set	c8f-9h-6
u:setting	a-13
u:settle	c10
u:several	a9
u:shall	e16
u:shape	h-9
u:share	b6d-9h7
u:shared	c-8
u:sharing	h15
u:sheet	e24
u:sheltered	g15h9
u:shelve	e12
u:should	a-10
u:show	f-8h11
u:side	h8
u:side-by-side	h16
u:sig	c12g19
u:sign	g7
u:simeo	a12
u:single	b8h11
u:sit	h12
u:site	a-9c3f-9g11
u:site-based	a-11
u:skill	a-7c-12f9
u:so	a-11b-13e-6f-12g-12h-22
u:social	c11d9
u:speak	a8
u:speaker	d11
u:special	a-5g9i16
u:specialist	c11f16g13
u:spend	h-5
u:staff	a11c-15d-7h8
u:staffing	c24h-12
u:stakeholder	h8
u:standard	a17c-2f17h5
u:start	a-6c-11g5h12
u:state	a-11c-9d-9g37h6
u:state-mandated	g15
u:state-required	g32
u:statistical	h16
u:stay	a-4h-9
u:steam	h10
u:stem	g-9
u:strategic	a13c3g11
u:strategy	a-4d-4e-7f-6g-7
u:strength	h-10
u:strengthen	c-8h-14
u:strong	a10
u:structure	c14
u:struggling	h-9
u:student	a-11b-9d12e-6f6g-9h-12i-7
u:student-centered	a11
u:study	a-12h7
u:style	b8
u:sub	d16
u:submit	g5
u:substitute	a-9d26
u:succeed	a14
u:success	a15
u:summary	e8
u:summative	b11
u:summer	c9
u:superintendent	a-8c10g-11
u:supervise	c8
u:supervision	b15
u:supervisor	b19e8
u:support	a8b-21d-12e-7h-2i3
u:sure	b6g6h-8
u:survey	e11g8
u:system	a6e12h-14
u:tag	e13
u:take	a4c9i-7
u:talk	a-11c-13d-11h8
u:tap	b12
u:task	c-7e12i9
u:taught	h-10
u:teach	a-15b-8e-9f16h3
u:teacher	a-16b30c-12d21e-8f-20g-4h-22i-13
u:teaching	a-5b13d-8
u:team	c8g-6h8
u:technology	b-7c11d6f8h10
u:tell	a-7d5h14
u:term	c10
u:test	b-6c-8d12g22h-4
u:testing	a-9c-8d-7f-11g29h-7i12
u:text	d12
u:than	h8
u:that	b-3f-14g9h-4
u:the	a-1b3c7d3e1f-3g6h-8i7
u:their	a-8b4c5d6e-6f7h-18
u:them	a-7c-4g-13h-3
u:then	h-15
u:there	a7h10
u:these	e8
u:they	c-11e-12h-1
u:thing	h7
u:three	g10
u:through	c-8d-5e-4f6h2
u:tier	d11f9g-12
u:time	e12f12h-4
u:timeline	c20e-12h-8
u:tip	h13
u:title	c9g6
u:to	a-3b-5d-4e2f5h-8i-5
u:together	c-5h8
u:tool	e10h8
u:topic	h10
u:toward	a7
u:track	d7
u:tracking	e18h-9
u:train	a-9b-7h5
u:trained	h6
u:trainer	h7
u:training	a-12c-11d-6f-12g5h20
u:trend	a11c6h-9
u:trip	c9d12
u:try	h-15
u:tutor	a-12c11f8h-4
u:two	f9h6
u:unannounced	b17h-12
u:under	e-16g13
u:understand	a19h-12
u:understanding	a-7h-11
u:undertake	a-8i8
u:unit	b-9e-10
u:universal	a-9g14
u:university	h12
u:up	a-7b9e7
u:update	d-8
u:upload	e13
u:use	a-6c-5d4h-15
u:used	b8c-5
u:value	a11
u:vendor	e12
u:verify	b13
u:video	e-10h18
u:virtual	h10
u:vision	a13
u:visit	c-12d-8e-10h18
u:visitor	b20
u:vocabulary	a-6
u:voice	a10
u:volunteer	c11
u:walk	h-10
u:wall	d16
u:watch	c6f-8h13
u:way	f-9g-8h-3
u:weak	b10
u:web	h14
u:website	e8h12
u:week	a-6b-7c-7d9h10
u:weekly	a-13b5c-11d15e7f11g-7h9
u:well	a17h-9
u:what	a-2d-15e-6f-11g-4h-2
u:whatever	c-8i39
u:when	a-11d21i10
u:where	h-8
u:wherever	i11
u:whether	b21
u:which	c7f-10g-8h-22
u:who	a-3b19d2f8g-4h-1
u:whole	a11c9f-8g8
u:will	a3c7d-6e10h-3
u:with	b-11c-8d-22e-5f7g-2h-1i-22
u:within	g9
u:work	a5g-2
u:worksheet	d13
u:workshop	a-15d-9e-9g-16h13
u:write	a-8c2d9e3h-1
u:writing	a-14d14g-10h3
u:written	e8h-12
u:year	c8f-9g9h1
u:yearly	g14
u:you	h8
u:your	h4
u:ü	h11
u:–	f-10h3
`
