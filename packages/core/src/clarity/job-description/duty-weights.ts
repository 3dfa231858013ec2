/** What each cue of a duty says of its faults. Written by training/train.ts; change the examples there. */
export const dutyWeights = `vague-duty evaluation-duty administrator-duty teacher-duty clerical-duty student-service-duty compliance-duty activity-without-outcome open-ended-duty
-23 -64 -59 -56 -47 -63 -47 -22 -88
0.3 0.35 0.3 0.3 0.35 0.35 0.3 0.3 0.5
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
am:appraise	b7
am:approve	c11
am:arrange	c11h10
am:assess	c11
am:assign	b13
am:be	a-8
am:build	a-4
am:carry	a10c-5d-6
am:certify	g9
am:chair	c7
am:check	e6
am:co-teach	a-9
am:coach	a6b-8
am:collect	a-8e5g5h4
am:communicate	a4h-7
am:complete	a-6
am:conduct	c6f-4
am:coordinate	d-7
am:cover	d10
am:create	c-7
am:decide	c21
am:demonstrate	h9
am:determine	c8
am:direct	a-8c13
am:do	a-9c9i8
am:ensure	a-3b7
am:evaluate	b10
am:explain	h11
am:facilitate	c-9h13
am:fill	e8
am:find	b11
am:follow	g11h-12
am:gather	e12g8h3
am:get	e13
am:give	a10c-7d-4
am:go	g10
am:grade	d8
am:handle	a8e5
am:have	a7
am:head	c8
am:help	c7
am:hire	c11
am:hold	b11c8
am:host	h9
am:identify	b8
am:implement	a8c-9g11
am:keep	a9c16e-6
am:know	a10h-7
am:lead	c-10h5
am:maintain	a7h6
am:make	c3
am:manage	c5e9
am:meet	a-10c-7h7
am:monitor	a12c-2f-5
am:observe	c-6
am:order	e12
am:organize	e9
am:oversee	a-8c17e-5h-12
am:participate	h3i-8
am:pick	d9
am:plan	c-12d7
am:possess	a11
am:prepare	b-7c6h-10
am:present	a-10h10
am:print	e10
am:promote	a4h-10
am:provide	c6h-6
am:purchase	c12e7
am:raise	a7
am:read	a-9d8f9h-7
am:recommend	h-7
am:reflect	h-10
am:repair	e10
am:research	h9
am:review	b-9h4
am:say	h8
am:schedule	c6e-4
am:score	d19
am:screen	f10
am:see	a5
am:select	d10
am:send	d11e11
am:set	c7d7h-8
am:shelve	e12
am:show	h5
am:sign	g7
am:supervise	c14
am:support	f-7g6
am:tell	d7
am:test	h-11
am:track	d9e4
am:train	b-6
am:tutor	f9
am:undertake	i8
am:upload	e9
am:use	b5f10g6h-14
am:work	a2h-2
am:write	a-6h-4
ap:be	b10f-9
ap:ensure	h-8
ap:find	d6
ap:further	a11
ap:go	h8
ap:guide	c-10
ap:help	g-8
ap:monitor	g10
ap:plan	c-8
ap:record	e13g9
ap:succeed	a12
ap:support	a-7
b:( e	b8
b:( i	g8
b:( s	h8
b:) ,	a10
b:) .	e13g5h-12
b:) and	h-8
b:, administrator	d9
b:, analyze	h8
b:, and	a8b9c2d-14e-5f-5g6h-8
b:, as	a-6e12h-8i9
b:, assessment	a12g-14
b:, data	a17
b:, district	g9
b:, etc	d9h8
b:, for	b16
b:, give	f8
b:, implement	h10
b:, in	e-8f9h3
b:, instruction	a6
b:, intervention	a18
b:, interview	d10
b:, material	h7
b:, mentoring	d8
b:, observe	h-13
b:, parent	a17
b:, professional	h-13
b:, saig	d8
b:, share	h-8
b:, so	c7
b:, staff	a11
b:, student	c18
b:, supervise	b11
b:, task	d11
b:, teacher	a13
b:, the	c7g11h7
b:, training	h-8
b:, use	d10
b:, with	b9c14g9h-9
b:. e	g8
b:. g	a4b7
b:/ from	c8
b:/ lead	h9
b:/ or	b8h-13
b:a culture	a9
b:a hand	c11
b:a lesson	h11
b:a liaison	a-9c13
b:a member	a-13h9
b:a positive	a12
b:a range	c-9
b:a regular	h10
b:a school	c9
b:a small	c11
b:a teacher	d11
b:a team	a7
b:a trainer	h10
b:a week	h7
b:a weekly	e10
b:a whole	a11
b:ability to	a16
b:able to	a6
b:about the	h11
b:about their	h13
b:across the	a12
b:activity and	a13
b:administrator ,	a13
b:administrator .	i12
b:after school	f11
b:agenda and	e-9h12
b:all staff	b11
b:all student	a18f-9
b:all teacher	h11
b:an effective	c13
b:an experienced	b7
b:an online	h10
b:analysi of	c8
b:and /	b8h-13
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
b:and give	a-9c-6h10
b:and goal	c6
b:and help	a-11
b:and in	a7
b:and instruction	a12
b:and isi	g9
b:and keep	a4c14
b:and lead	c-13h10
b:and learning	h7
b:and literacy	h13
b:and make	c9
b:and manage	e16
b:and monitor	b-6c10
b:and other	a5b-9c8
b:and parent	e-11h5
b:and plan	c-8g11h-9
b:and practice	a13h-12
b:and professional	h-11
b:and progress	h12
b:and reflection	a6
b:and report	e-9
b:and resource	b10
b:and run	h5
b:and school	c-11
b:and science	h-10
b:and small	h14
b:and staff	c14h-10
b:and state	a-9
b:and strategy	b9
b:and student	a15c-9d-15f-12h18
b:and support	a-8h15
b:and teach	f18
b:and teacher	a-9b-5d-10h4
b:and the	a-3b-6c-4d6e3h4
b:and their	b11
b:and then	h-10
b:and to	h10
b:and universal	a-7g10
b:and use	f10
b:announced and	b10
b:answer for	c13
b:answer key	d12
b:as a	a5f-10h5
b:as an	c-11
b:as assigned	a-9i20
b:as directed	i9
b:as needed	f8
b:as the	a-5h-4i10
b:as well	h9
b:assess student	d10
b:assessment .	f12g7
b:assessment and	a9h10
b:assessment data	h-6
b:assessment plan	c8
b:assessment process	g15
b:assessment strategy	c8
b:assessment to	d15
b:assigned student	f11
b:assigned teacher	h8
b:assist with	c5
b:at district	c11
b:at each	h7
b:at regular	e10
b:at the	c-6i10
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
b:building principal	c-7e12
b:but be	g9
b:by teacher	b9
b:by the	c-11g14i9
b:carry out	h9
b:charge of	c9
b:child care	a-10
b:cico ,	d8
b:class ,	d-7
b:classroom and	a7
b:classroom for	b14
b:classroom management	h-10
b:classroom teacher	a17b-12g11
b:co-teaching –	h11
b:coach ,	h-10
b:coach .	a-7h7
b:coach and	h3
b:coach be	a-12
b:coach can	h13
b:coach give	h7
b:coach support	a11
b:coach teacher	h-10
b:coach to	a-9
b:coach will	h-14
b:coaching cycle	h13
b:coaching for	h7
b:coaching session	h-8
b:coaching work	e7
b:cognitive coaching	g11h10
b:colleague .	a13
b:collect and	h7
b:collection and	h-11
b:communication with	a8
b:completion of	g10
b:computer lab	a7
b:contact with	h15
b:content to	h9
b:coordinate and	c-6
b:coordinate the	c10g11h-9
b:coordination of	c10
b:count on	a9
b:course of	a12
b:create a	a7
b:create up	c9
b:csi and	g9
b:curriculum ,	a10
b:curriculum and	a12c-7h7
b:curriculum guide	h7
b:curriculum is	c9
b:data analysi	d8
b:data and	a10h-13
b:data from	e19
b:data on	e10
b:data team	h12
b:data to	c8
b:date ,	e12
b:department of	c9
b:design and	a6
b:develop ,	h8
b:develop and	h10
b:development and	c12
b:development of	c12
b:development session	h7
b:did not	g10
b:differentiated instruction	h-8
b:digital citizenship	h-7
b:directed .	i8
b:directly with	a-12
b:district .	g14h6
b:district standard	h-8
b:document .	e11
b:dual language	c3e-8g-7h13
b:duty as	a-12
b:e .	a4c-7
b:each teacher	a3b15h-11
b:early childhood	c-7h9
b:early learning	c16
b:early literacy	a3
b:ela teacher	h9
b:eligible student	g10
b:ell coordinator	e11
b:english language	f10
b:english learner	g8
b:ensure sure	b8g4
b:ensure that	c3
b:etc .	h12
b:evaluation tool	g12
b:every student	a6
b:expectation for	a11
b:experienced teacher	b7
b:expert in	a9
b:explain the	h10
b:familiar with	a11
b:feedback ,	h5
b:feedback .	h7
b:feedback to	h8
b:fidelity check	b16
b:field trip	d10
b:fill in	e14g13
b:focus on	a6
b:for all	d8
b:for area	c8
b:for classroom	d14
b:for each	d11
b:for grade	f12
b:for new	c10
b:for professional	h9
b:for staff	h14
b:for student	a15c-10f4g11
b:for teacher	b-7c-5d23h6
b:for teaching	c12
b:for the	c7d9g4h-4
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
b:give fitting	h7
b:give leadership	a8
b:give the	c-11e4g9
b:go on	a14h-10
b:go to	h4
b:grade level	h7
b:grade-level team	h-13
b:group for	f12
b:group of	f9
b:growth .	a11
b:hand in	a-9c8
b:have a	c8
b:have an	a9
b:head start	g8
b:head the	c8
b:help and	h10
b:help in	h-9
b:help out	i11
b:help student	f12
b:help teacher	a-7c-13h-12
b:help the	c5
b:help with	c13d8g8
b:high expectation	a8
b:high level	a11
b:hold teacher	b14
b:home language	g8
b:home visitor	b19
b:how student	d13
b:how the	h-9
b:how to	h-14
b:how well	b10
b:i .	g8
b:i student	e10
b:iep meeting	g13
b:implementation of	h-10
b:improvement goal	h11
b:improvement plan	c6
b:in ,	g11
b:in a	h-7
b:in all	b6
b:in classroom	h-7
b:in line	d10h2
b:in literacy	h10
b:in make	h-9
b:in order	a-8
b:in person	h12
b:in planning	h-11
b:in professional	h-6
b:in reading	a10
b:in student	g12
b:in technology	a9
b:in the	a5e6g-3h5i-6
b:in which	h-10
b:individual teacher	b10
b:induction and	a10
b:information ,	e12
b:information about	h9
b:information to	h-10
b:instruction ,	a13
b:instruction .	a-4
b:instruction in	a8
b:instruction to	f10
b:instructional coaching	h9
b:instructional program	a11
b:instructional staff	b9
b:instructional strategy	h6
b:intake interview	g7
b:intensive professional	g18
b:intervention ,	a8
b:intervention .	b7d10
b:intervention group	d6
b:intervention program	a15c-12
b:intervention teacher	c15
b:intervention to	d-8
b:into the	e15
b:isi school	g9
b:item to	e9
b:k-12 science	h11
b:k-3 curricula	a10
b:k-4 .	c8
b:keep current	h-9
b:keep high	a10
b:keep teacher	h17
b:keep the	e8
b:keep up	a7
b:keep watch	c11
b:kit and	e10
b:lab .	a8
b:language art	g-7
b:language assessment	g9
b:language minority	e9
b:language policy	a15g-9
b:language student	c14
b:language survey	g12
b:lead a	c10
b:lead teacher	c15
b:lead the	a-13h6
b:leadership in	a13
b:leadership team	a-21c-6h20
b:learning ,	a8h14
b:learning .	a-7h-8
b:learning and	a11
b:learning community	a-11
b:learning in	a-8h6
b:learning standard	h9
b:lesson ,	d5h-11
b:lesson .	h8
b:lesson design	h-9
b:lesson for	h11
b:lesson idea	h9
b:lesson in	h8
b:lesson plan	b11d12
b:lesson planning	h-12
b:lesson –	h8
b:level of	h-8
b:liaison between	c10
b:liaison with	a10
b:limited to	g6
b:line with	d10
b:literacy ,	a5h8
b:literacy assessment	g12
b:literacy coach	c13
b:literacy coaching	e8
b:literacy instruction	h11
b:literacy practice	h-9
b:literacy program	a-8c-5
b:look at	h-7
b:look up	h9
b:lpac training	g10
b:make and	a-10c8g8h10
b:make copy	e8
b:manage the	h-9
b:management system	e6
b:material ,	b8h7
b:material .	h13
b:material for	d9
b:math and	b9c13
b:math teacher	h13
b:meet the	g13h-12
b:meet weekly	h10
b:meet with	a-10c-13
b:meeting .	a-11h7
b:meeting of	h8
b:member of	c-10h11
b:mentor and	a9b10c9h-13
b:minority student	e9
b:model and	h-5
b:model lesson	h4
b:monitor student	f-10
b:monthly meeting	h-11
b:must be	c-8e7
b:need ,	d12
b:need .	c9f12
b:need assessment	c11
b:need of	a9c-6f-6
b:new report	e-6
b:new strategy	h-9
b:new teacher	a7c11
b:not limited	g6
b:observation and	b6h-13
b:of ,	g10
b:of a	d14h-7
b:of all	a13
b:of classroom	b9
b:of coaching	e9
b:of data	c-7h11
b:of each	b6e9
b:of education	c12
b:of instructional	c10h-6
b:of literacy	e9
b:of one	h11
b:of professional	h10
b:of record	f8
b:of school	c-5g5h8
b:of science	h8
b:of student	c7e8f-9
b:of support	c-9
b:of teacher	b5c8h-7
b:of teaching	h5
b:of the	b-11c-3d6g-1i2
b:office hour	h14
b:on a	a-8h7
b:on each	e11
b:on intervention	b10
b:on student	d8f-9
b:on teacher	b16h-9
b:on the	c-5d-6h14
b:on us	a9
b:order to	e-8
b:organize and	h7
b:organize the	c8
b:out and	a11
b:oversight of	c11
b:own professional	h-11
b:pacing guide	b8
b:part in	h6
b:plan ,	h5
b:plan .	g-7
b:plan and	d7e-11f10h11
b:plan for	d4g6
b:plan the	c14
b:plan to	c-8d12
b:planning ,	h10
b:planning and	h-8
b:policy in	g-9
b:practice ,	a-10h17
b:practice .	h-10
b:practice and	b-8
b:practice for	h10
b:practice in	h5
b:prepare the	e-11
b:principal .	h7
b:principal and	a12b-7c-4
b:principal in	b10c8
b:process .	b16
b:professional development	c-8g-8h7
b:professional learning	a-13g11h14
b:program .	a10c-7
b:program and	b11g-8
b:program evaluation	c10
b:program for	a8f8
b:program is	b9
b:program to	c-8h11
b:progress monitoring	d-5
b:project and	h6
b:provide oversight	c12
b:provide support	a6
b:provide teacher	d11
b:put in	c14
b:range of	a9
b:reader and	a11
b:reading .	h10
b:reading and	d-7
b:reading assessment	c-10
b:reading coach	g11
b:reading group	c12f-11
b:reading instruction	h13
b:reading level	d6
b:reading plan	c-9d8
b:reading program	c-16g-9
b:record ,	g-11
b:record for	f6
b:reflection .	a6
b:reflective cycle	e7
b:registration and	e10
b:report ,	e10
b:report for	d-8
b:report on	e9
b:report to	g8
b:request for	c13
b:requirement for	c-10
b:research ,	a16
b:resource .	h11
b:resource and	a-8
b:resource for	a-5h4
b:responsibility for	c12
b:role and	c10
b:run the	c5
b:running record	d10
b:s )	h8
b:sample lesson	h13
b:schedule and	e-7h-7
b:school .	a7
b:school and	a-5g7
b:school assessment	c9
b:school district	a9
b:school evaluation	g14
b:school improvement	a-5h8
b:school principal	c-7
b:school staff	c-11
b:school team	c-10h10
b:school web	e10
b:school year	c-8
b:science lab	d12
b:score to	b9
b:screening and	g9
b:seen ,	h11
b:serve as	c11d6g8
b:session ;	g14
b:set by	a7
b:set up	c-6
b:share and	h11
b:share on	e9
b:share responsibility	a8
b:sharing of	h11
b:should be	a-8
b:side-by-side with	h8
b:single teacher	b10
b:small group	f-7h9
b:small team	c12
b:so as	h10
b:so that	b-9g-12h-23
b:special education	a-12g16
b:staff ,	a13h-8
b:staff .	a7c6h-5
b:staff development	h9
b:staff give	b9
b:staff in	c-8
b:staff to	h7
b:standard ,	a11g-7
b:standard .	h5
b:state english	f11
b:state standard	g-15h11
b:state test	g-10
b:stay current	a-8
b:strategy ,	h4
b:strategy for	h-8
b:strategy in	h-8
b:strength ,	c8
b:student ,	a8d-10f10
b:student .	a9g-9
b:student achievement	d-9h11
b:student and	d10
b:student do	a10
b:student for	f7
b:student in	d-4f9
b:student into	c9f-8
b:student needing	d12
b:student on	d-8
b:student outcome	c9
b:student reading	d7
b:student result	h-13
b:student support	c11
b:student teacher	b19
b:student the	c8
b:student to	f9
b:student who	a-7d5f5
b:student with	c-9
b:student work	c-6h16
b:style and	b10
b:submit over	e-15
b:support ,	c12
b:support and	g13
b:support for	a9
b:support the	c-3h-9i5
b:support to	a12h-10
b:system .	c-14e11
b:system that	c8
b:talk about	h9
b:tap training	b13g12
b:teach student	f8
b:teach the	d14
b:teacher ,	a10b-6c10d-7e-9h16
b:teacher .	e-9h8
b:teacher and	a6d-11e-7f13h12
b:teacher at	h12
b:teacher be	b9
b:teacher by	d12
b:teacher class	d14
b:teacher effectiveness	b12
b:teacher for	h-8
b:teacher in	a-10b-13d-17g-8h7
b:teacher induction	g10
b:teacher is	d9
b:teacher leadership	a13
b:teacher of	h13
b:teacher on	h-13
b:teacher performance	b9e9
b:teacher professional	h-10
b:teacher the	d13
b:teacher to	a-11b-5c-8d-5f-12
b:teacher when	d11
b:teacher with	d10h-6
b:teaching .	a12
b:teaching and	a11
b:teaching staff	h-8
b:team ,	h8
b:team .	c-12h6
b:team at	h8
b:team in	h-9
b:team meeting	a12h2
b:team member	c13
b:team of	c11
b:technique and	h10
b:technology .	a9
b:technology cadre	c15
b:technology coach	h8
b:technology plan	c11
b:technology use	a8
b:tell teacher	d7
b:test coordinator	g9
b:that be	h6
b:that student	a8
b:that they	d10
b:that use	h15
b:the academic	h12
b:the annual	e-9
b:the area	h10
b:the board	c13
b:the building	c8
b:the campus	f-8
b:the cao	e11
b:the carrying-out	a11
b:the child	g10
b:the class	d16h9
b:the classroom	a6b-7f9h10
b:the coach	a6c-11h-3
b:the core	b10
b:the curriculum	h-8
b:the day	h-12
b:the department	c7
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
b:the lea	h10
b:the learning	a10
b:the lesson	e14
b:the list	d11
b:the literacy	h7
b:the mathematic	c-10
b:the mentor	e14
b:the need	c-9
b:the new	e-8h9
b:the online	d14
b:the overall	c10
b:the principal	a-10b8c16d-9e-7g-17h-20i20
b:the program	b6c-7h17
b:the progress	b13
b:the reflective	e7
b:the region	h13
b:the result	c-11
b:the right	e7g9
b:the schedule	c-10e8
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
b:the team	d13h-9
b:the technology	e11
b:the use	c-5
b:the voice	a9
b:the weekly	d10
b:the whole	h-12
b:the year	h5
b:their teacher	d11
b:them .	e9
b:them in	f13
b:through the	h5
b:tier 2	d7
b:tier 3	f10
b:time .	h-9
b:time and	c6
b:title i	g7
b:to /	c8
b:to all	g9h7
b:to and	h9
b:to child	f18
b:to ensure	h-11
b:to find	d6h-11
b:to give	a13h4
b:to record	e9
b:to staff	h10
b:to student	f5
b:to support	c-11
b:to talk	h14
b:to teach	h13
b:to teacher	a5b-5f-13h8
b:to that	c12
b:to the	b12e5g5
b:to training	e9
b:tool ,	h10
b:training ,	h-9
b:training and	b11g7h-15
b:trend .	a9
b:understand the	a7
b:undertake on	c11
b:universal assessment	g8
b:up and	h3
b:up the	a7c6
b:up with	b11
b:use of	h-6
b:use technology	d7
b:use the	c-8
b:visit .	e10h-4
b:visit to	b9
b:watch on	c12
b:well as	h9
b:well with	h-7
b:what the	c8
b:what to	h-9
b:when asked	i13
b:which teacher	b12
b:who be	d7h-8
b:who did	g11
b:whole .	a12
b:will be	h5
b:will ensure	b10
b:will give	a10
b:with all	a10
b:with building	e8
b:with classroom	h9
b:with curriculum	h12
b:with family	d11
b:with fidelity	b10c7
b:with principal	h8
b:with student	f11
b:with teacher	a-13b-22c-14d-23e-8f-7h2
b:with team	h-12
b:with the	a-5b6d-5g-4h10
b:within the	a7f9g8
b:work and	h-7
b:work side-by-side	h8
b:work together	h8
b:work with	a-18c3
b:workshop for	h13
b:write grant	c13
b:write the	d13e8h-10
b:year .	h9
e:)	b6c10e13h-8
e:activity	a11h11
e:administrator	b8i14
e:asked	i15
e:assessment	a-5c-10
e:assigned	i14
e:basi	h10
e:board	c8
e:budget	c13
e:change	a6
e:check	b14
e:citizenship	h-7
e:class	d3
e:classroom	b10
e:club	f15
e:coach	a-6h7
e:coaching	h5
e:committee	h6
e:community	a14h-10
e:coordinator	g7h7
e:curriculum	a-8h-3
e:data	a-7c7d11e-9h21
e:day	h-8
e:deadline	g14
e:directed	i9
e:document	e10
e:done	g12
e:education	g10
e:etc	h12
e:evaluator	b15
e:family	a13
e:feedback	h9
e:first	a9
e:for	g11
e:fund	c9
e:goal	c17d-9
e:growth	a8
e:idea	a15
e:initiative	h9
e:instruction	h-9
e:intervention	b6
e:k-4	c8
e:learn	a10
e:learning	a10f-9h-4
e:lesson	h7
e:level	h4
e:literacy	a8
e:meeting	e-9
e:model	a-8
e:month	h12
e:needed	f8i10
e:network	e11g13
e:observation	h7
e:observed	b12
e:other	a20
e:outcome	d9
e:place	a-8
e:plan	b9c2
e:practice	c-7h-4
e:principal	c8
e:program	e-7h4
e:reading	a7
e:reflection	a6
e:require	g20
e:review	g9
e:schedule	c8
e:school	a3f10g-12
e:setting	f9
e:site	e7h8
e:stakeholder	a8
e:standard	a-7h3
e:student	c-6f11
e:support	a15h-5
e:system	e11
e:teach	c8
e:teacher	a2b-3e6h19
e:team	b12h3
e:technology	a4h-11
e:testing	g9
e:them	d11h-5
e:together	h9
e:training	e13
e:trend	a9
e:use	d15h14
e:visit	e7h-3
e:whole	a13
e:work	h13
e:workshop	h7
e:year	h4
f:act	c6
f:administer	f6
f:allocate	c9
f:appraise	b7
f:assess	d5
f:assign	c9
f:attend	h12
f:back	a7
f:be	d-9h8i13
f:build	h6
f:carry	c-5f12g13
f:choose	d13
f:co-teach	h18
f:collect	d-8e6g5
f:communicate	d7
f:complete	a-5
f:conduct	a-5f-4
f:confer	h8
f:consult	h7
f:coordinate	h-6
f:cover	d10
f:create	e-5
f:demonstrate	h8
f:determine	c8
f:develop	h9
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
f:head	c8
f:help	a7
f:hold	a-6
f:host	h8
f:identify	b7
f:include	h9
f:keep	a-4
f:know	a8
f:lead	a6c7
f:let	h9
f:look	h14
f:maintain	a8
f:manage	c5
f:meet	a-11h5
f:model	d-7h8
f:monitor	c-1g4
f:observe	b6
f:organize	e10
f:oversee	a-8c11e-8
f:participate	a-3
f:pick	d10
f:plan	h6
f:prepare	e8
f:promote	a4
f:provide	a7h-2
f:put	a12
f:report	e12
f:research	h8
f:review	b-8h13
f:run	c5f7
f:schedule	c6e-5
f:score	d8
f:select	d8
f:serve	a7h-2
f:set	d6
f:show	h10
f:submit	g7
f:substitute	d10
f:support	e6f-6h-7
f:test	f7g9
f:track	e4
f:train	a-7
f:understand	a6
f:upload	e9
f:use	a17e4
f:visit	h8
f:watch	b8
f:work	a2
h0:a	a11
h0:administer	f6
h0:allocate	c9
h0:and	a-12f9h18
h0:appraise	b7
h0:assess	d5
h0:assign	c9
h0:attend	g5h11
h0:be	a18b-12e-12f-8h-10
h0:bring	a4
h0:build	h6
h0:carry	f12g15
h0:check	b-9
h0:choose	d14
h0:co-teach	h19
h0:collect	e6
h0:communicate	d9
h0:conduct	a-5
h0:confer	h8
h0:consult	h7
h0:coordinate	h-5
h0:cover	d10
h0:create	c-6
h0:cts	b7
h0:demonstrate	h8
h0:design	h8
h0:determine	c8
h0:develop	a-8h7
h0:direct	a-8
h0:distribute	e-8h9
h0:do	h8i7
h0:document	e15
h0:fill	e8
h0:follow	h-9
h0:get	a6
h0:give	e7h7
h0:go	a-7
h0:grade	d12
h0:have	h6
h0:head	c9
h0:help	e8
h0:hold	a-6
h0:host	h8
h0:identify	b7
h0:intensive	g13
h0:keep	a-5g9
h0:know	a9
h0:lead	c11
h0:let	h9
h0:manage	c7
h0:meet	c-10h8
h0:model	a-6h12
h0:monitor	c-1g4
h0:observe	b8
h0:organize	e10
h0:other	a-14
h0:oversee	a-7e-7
h0:pick	d10
h0:plan	h6
h0:prepare	e8
h0:present	h9
h0:professional	h8
h0:promote	a4
h0:put	a9
h0:research	h8
h0:review	b-7
h0:run	c5f7
h0:schedule	c6e-5
h0:score	d8
h0:see	a6
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
h0:teach	h6
h0:technology	h-9
h0:test	f7g9
h0:the	b5e9f7h8
h0:to	a-7c14g-10
h0:track	e4
h0:train	a-7
h0:understand	a6
h0:undertake	a-8i10
h0:upload	e9
h0:use	e5f6
h0:watch	b9
h0:work	a2h-2
h1:,	a6c4d-4h4
h1:a	d-9g-7h3i-8
h1:about	a10
h1:administrator	b12
h1:all	c-7e7g-9h-4
h1:and	a8c7h5
h1:as	d6f16i-10
h1:at	h7
h1:behind	a11
h1:by	a11
h1:carry	g-9
h1:classroom	b9h-7
h1:coaching	b11
h1:communication	h11
h1:confidentiality	a-9
h1:copy	e8
h1:curriculum	a-8h15
h1:data	e7
h1:demonstration	h13
h1:direction	c14
h1:duty	a-12i13
h1:for	a15c9d-9
h1:grant	c15
h1:group	f11
h1:help	c8h13
h1:how	c8
h1:in	e4g6h9i13
h1:instructional	b14
h1:into	a10d12
h1:leadership	a16
h1:lesson	a-9d7h8
h1:model	h11
h1:new	h8
h1:of	a14h-11
h1:on	a-8
h1:other	a-10
h1:out	a-8f10
h1:over	d9e-11
h1:parent	a-8d14
h1:part	c-5h5
h1:people	h9
h1:professional	g15
h1:program	c11
h1:reading	d9
h1:research	h8
h1:resource	h16
h1:responsibility	a4
h1:schedule	e12
h1:student	a-7d13f10h-7
h1:substitute	c11
h1:support	a5c-15h-10
h1:teacher	a-8c-13d-12e-10f-13
h1:teaching	a-8
h1:team	h-8
h1:the	a6b-8c11d4e2g5h-6i-11
h1:their	a10
h1:to	a11e-7h4i14
h1:toward	a9
h1:up	c-6d4h6
h1:visit	h9
h1:well	a11
h1:with	a-4b6e2f-7g9h3
h1:workshop	h10
h2:,	c2d8e6f10h-4i7
h2:.	a10h-5
h2:a	a-6c-8f-9h5
h2:administrator	c9
h2:all	e-8g7
h2:analyze	h5
h2:and	a3b-6h3
h2:as	a10h-7
h2:assessment	d6
h2:building	c9h-9
h2:by	d10
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
h2:group	f10
h2:have	a11
h2:in	a-3c-4g6h-6
h2:instruction	h-9
h2:instructional	h4
h2:leadership	a7
h2:learning	g10h4
h2:lesson	a-9h4
h2:liaison	a-7
h2:new	a-10
h2:newsletter	h12
h2:of	c3d-7
h2:on	g-7h5
h2:other	a-7c-7i10
h2:out	g-9
h2:part	h8
h2:planning	a-10
h2:principal	b-6c7
h2:reading	a-10h6
h2:report	e8
h2:reporting	e9
h2:resource	a-9c7
h2:school	h-5
h2:state	a9g10h-9
h2:student	a-6d13f6h-10
h2:take	a8
h2:teacher	c-12g-9h5
h2:team	c-13e7h-7
h2:test	d11
h2:that	a11
h2:the	c5g5i-13
h2:to	a3e-6g-6
h2:training	e-7h6
h2:up	h9
h2:use	a-7
h2:way	a12
h2:with	a-4b-5c-7e-6f4g-5
h2:work	b14
h2:–	h6
kh:analyze	h-9
kh:be	a8
kh:change	h-12
kh:deliver	a-11c10
kh:have	a-9
kh:learn	a-10
kh:make	c8
kh:manage	c8
kh:use	a-6b-9c-3f-10g-9h-10
kj:change	h-9
kj:cover	e9
kj:deliver	h5
kj:evaluate	b13
kj:manage	b-8c7
kj:show	h12
km:analyze	a-6b9c-5d12e-7h4i-9
km:assess	a-12b5e-4f9g10
km:attend	a-1b3c-9e-5f-7g3h11i13
km:be	a8b5f7h-12
km:change	a14b-9d-5e-15f-8g-14h-14i-8
km:check	a-8b12c7d-7e3f-10g18h-10
km:clerk	a-23b-6c-7e54g9h-16
km:coach	a-19d-13e-17g6h7i-8
km:coteach	a-14h11
km:cover	a-7b-5d10h-22i10
km:curate	a-9d-3f-5h8
km:deliver	a-5b-3c-3d-4e-13g-1h16i-3
km:evaluate	a-21b27c7e-9g-10h-5
km:have	a7c-11d-14e-11f-8
km:hazy	a15c-6d-9f-4g-5h-13
km:help	a7d-12f-8g6h-1
km:hire	a-8c15
km:learn	a-2e-6h2
km:make	a-8b-10d28g-12
km:manage	a-13b-2c28e-3f-6g1h-15i-9
km:meet	a9b-6c-4g-8i-10
km:model	a-9d-5f-7h6
km:observe	a-16b10c-5e-7f-11h7
km:perform	b7d-2e11f13g9h-9i12
km:plan	a-13b-2c-8f5
km:report	b2c-6d-8e6g3
km:serveStudents	a1b-3c-7d-5e-6f18
km:show	b-10c-10f-8g-10
km:teach	a-18c-12f23g-8
km:use	a3b-5c-2d3e-8f6g-3
kp:analyze	a-8b-10
kp:assess	a8
kp:attend	h6
kp:be	b8f-9
kp:change	a8b-14g-12h-27
kp:check	a-11b10h-3
kp:clerk	c-4e23g8
kp:coach	h11
kp:cover	g9
kp:curate	a-13d7f-9g-4h4
kp:deliver	a-18c9d-9f9h5i4
kp:evaluate	b12g11
kp:have	a5c-6d11
kp:hazy	d-7g-7h-9
kp:help	h-3
kp:make	c5
kp:manage	c7d-3h-6i9
kp:meet	a6c8
kp:observe	h13
kp:perform	b8c5i15
kp:report	b7d-8e8
kp:serveStudents	a6b-3e-4g-5
kp:show	h7
kp:use	b-6c-4d-8e-5g-5
kw:clerk	e13
kw:coach	h5
kw:deliver	h7
kw:learn	a-16
kw:make	d13
kw:serveStudents	a-6c-7d7f9
kw:teach	f12
kw:use	h-9
l:14	a-11b-2c-1e-6f-5g7h-15i-6
l:22	a-10b-4d-4f-6g10h-4i-9
l:4	a-17c6d1e7f4g2h-2
l:8	a-17b3d-5e2f7g7h-2i-8
l:none	a19b6c5d-11f8h-4i8
n:appraisal	a-12b33c-6d-5g5h-18
n:bond	a4c-8f-8g-6
n:climate	a4b7d-10e-11g-5h-3i-8
n:coaching	a-18b-9c-13d-14e2f-12g-10h9i-9
n:coverage	a-6d14e-11f3i-9
n:curriculum	a-4c-7d7e-8f-5g-8h-12i-11
n:data	a-8b5c-7d4f-10h-2i-13
n:decision	a-3b-8e-10g-9h-18
n:duty	b-10d5g-5h-3i20
n:family	c-3d7g5i-8
n:feedback	a-16b-10c-14d-6e-7h5
n:group	a-20c5e-10f19g-19h-3i-11
n:hazy	a9c7e-6f-7g-4h4i-8
n:law	a-5c-5d-11f-15g40h-9i-13
n:leader	a-11b23c10d-13e-16f-9g-9h-7i26
n:learning	a9b-2c-7d4e-8g-2h-14
n:learningEvent	a-19b-8d-4e-4f-3h11i-13
n:lesson	a-18b-2c-18d5e-7g-10h2
n:material	a-25b-7c-7d9e15g-10h4i-8
n:meeting	a-8b-5c-5g-10h8
n:observation	a-25b21c-6d-13e-3f-12h5
n:operation	a-16c12d-11e3g13h3i4
n:own	a-1b-11d-5e-10f-5g-4
n:person	c-10e-9g-8i7
n:plan	a-8c4h6
n:practice	a-9c-12d-8e-11f-5g-15i-10
n:record	a-24c-2e26g8h-8
n:resource	a-8b-5d-10f-9g-3h6i-6
n:student	b-12e-6f16h-18i-10
n:subordinate	a-10c17e-9
n:teacher	a-7b18c-5e-10f-14g-12h9i-8
n:team	a-18b-10c17d-6g-1h8
n:test	a-18b-7d11e-6f4g15h-5
n:trait	a15b1c-16d-11e-16g-10h-15
nh:decision	a7
nh:practice	h-6
nh:teacher	b11h13
nj:decision	c-7
nj:learning	c-8h13
nj:meeting	h9
nj:operation	c8
nj:practice	h-9
nj:team	h9
nm:appraisal	a-9b15d-5g8h-11
nm:bond	c-8f-7h-4
nm:climate	a16c-5e-9h-1
nm:coaching	f-9h1
nm:coverage	c11d5e-8i-8
nm:curriculum	b3d4e-7f-5g-9h7i-9
nm:data	b4e2f-8g-3i-10
nm:decision	b-5c11d-8g-7
nm:duty	a-1b-2f-6g-8h-8i23
nm:family	b-10d4f-12h6
nm:feedback	a-11c-11h10
nm:group	a-12e-9f9
nm:hazy	a9b-10f-7g-3i-9
nm:law	a-9d-13e-3g12h-10
nm:leader	b14c4d-9f-10h-3
nm:learning	a8h-5
nm:learningEvent	a-14c-11d-7f-3g3h12i-9
nm:lesson	a-9c-11d8e-7h-2
nm:material	a-16c-7d5e14f-13g-8
nm:meeting	a-7c-12g-7h6
nm:observation	a-22c-5d-10f-10h8
nm:operation	b-5c15e2f-14h-10
nm:own	d-5g-5h2
nm:person	a9c-8d-4f-9i7
nm:plan	c10g8
nm:practice	a9c3e-7g-8h5i-6
nm:record	a-18b5c-7d-9e25f-14g7h-10
nm:resource	a4b-4c-5e-3g-3h5i-10
nm:student	a-5b-9c-2d19f25g4i-5
nm:subordinate	a-4c8h-7
nm:teacher	a-3c-12g-7h6i-5
nm:team	a-11d-9e-6f-13h7i-9
nm:test	a-10c-14g18h-4
nm:trait	a16b3c-7e-12g-8h-12
np:climate	f13
np:coaching	h-6
np:curriculum	h-5
np:data	c-4e-8
np:duty	a-6c-6
np:group	d8
np:learning	a-8d6g-14
np:learningEvent	a7c12
np:operation	b7c6f9h7i4
np:person	f12
np:practice	a-6b-4d-9f-14g7h-10
np:record	e-9g17
np:student	d-9e-5g-5h-5
np:teacher	h-5
nw:coaching	h11
nw:coverage	f8h-6
nw:curriculum	a8
nw:data	d9h-8
nw:decision	c9h-8
nw:leader	i13
nw:lesson	d6
nw:material	d10
nw:operation	g11h8
nw:practice	c-8
nw:record	e6
nw:resource	h3
nw:student	e8h-7
nw:teacher	d-9e-9
nw:test	d9
o:act>principal	c9
o:align>to	h10
o:analyze>,	c-9h10
o:analyze>data	c8h7
o:arrange>for	h13
o:assign>to	c7
o:assist>and	c5e6
o:assist>curriculum	h7
o:assist>in	a-7c3
o:assist>of	g-8
o:assist>school	c7
o:assist>teacher	h-9
o:assist>the	c2g-8
o:assist>with	c4e7g10h-7
o:attend>to	h-11
o:back>and	a11h-12
o:be>,	a11
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
o:be>resource	a7
o:be>school	a-9
o:be>teacher	a11
o:be>the	a-4c-3e11
o:be>to	a7c-8e9i15
o:be>trained	h7
o:be>visit	e6
o:be>with	a10
o:better>and	a7
o:bring>about	a8
o:build>for	d11
o:build>of	h7
o:build>school	c9
o:carry>a	c-7
o:carry>and	c10
o:carry>for	c-9
o:carry>out	a12c-10
o:chair>the	c7
o:check>and	b-10e4
o:check>out	e9
o:co-teach>and	h7
o:coach>all	a11
o:coach>teacher	a10
o:collect>data	g10
o:communicate>and	a8e12h-13
o:communicate>in	a8
o:communicate>student	d10
o:complete>the	g8h7
o:conduct>and	b11h-8
o:conduct>of	f-4h6
o:conduct>program	c8
o:coordinate>with	c-8
o:cover>class	d9
o:create>,	h6
o:create>the	c9
o:debrief>on	h-11
o:demonstrate>the	h8
o:design>and	a10
o:design>the	d10
o:develop>,	h10
o:develop>the	c6h-9
o:direct>of	c9
o:distribute>the	e-9
o:engage>in	h7
o:ensure>all	a-7
o:ensure>are	g7
o:ensure>core	b8
o:ensure>data	e5
o:ensure>english	c15
o:ensure>for	a12
o:ensure>instruction	a9
o:ensure>language	c12
o:ensure>the	b8
o:enter>the	e10
o:establish>the	c10
o:evaluate>,	c9
o:explain>the	h10
o:fill>in	e11g10
o:find>needing	d12
o:get>in	e10
o:get>on	a11
o:give>,	h5
o:give>and	h4
o:give>coaching	h15
o:give>development	c-7h10
o:give>feedback	f-6h-4
o:give>fitting	h7
o:give>for	h-13
o:give>in	f-10h5
o:give>instructional	h9
o:give>leadership	a11
o:give>school	a9c-9
o:give>support	a12c-12
o:give>teacher	a9
o:give>the	b12e6g13h4
o:give>to	b-6c10f5
o:go>all	g14
o:go>on	h-9
o:go>to	a-7h5
o:grade>and	d11
o:grade>writing	d10
o:guide>in	h-16
o:handle>the	e10
o:have>an	a9
o:have>in	h6
o:have>of	a9
o:head>the	c7
o:help>,	h11
o:help>all	a8
o:help>for	c7
o:help>needed	i11
o:help>of	c8
o:help>out	i9
o:help>school	c-8
o:help>teacher	d-7e-6h-4
o:help>the	a8
o:help>with	c-10d14e18h6
o:hold>,	b9h-10
o:hold>conference	h-12
o:hold>for	h7
o:hold>teacher	b11
o:hold>the	c11h-7
o:identify>teacher	b13
o:include>classroom	h10
o:keep>about	h8
o:keep>and	a7
o:keep>current	e12h-10
o:keep>high	a12
o:keep>in	a-7
o:keep>instructional	c10
o:keep>of	g-7
o:keep>teacher	h12
o:keep>the	g-7
o:keep>to	h16
o:keep>watch	c12
o:lead>a	c7
o:lead>accreditation	c10
o:lead>and	f9
o:lead>club	f13
o:lead>data	c-9h7
o:lead>development	h6
o:lead>in	a10h-2
o:lead>of	c4h8
o:lead>school	a-12
o:lead>teacher	c9h-8
o:lead>the	c6
o:lead>to	h-9
o:learn>,	h-8
o:look>up	h9
o:maintain>and	a7
o:maintain>communication	a8
o:maintain>with	a10
o:make>a	a8h-9
o:make>and	d4
o:make>copy	e8
o:make>for	a5
o:make>school	c12
o:make>system	c9
o:make>the	a9e-8
o:make>to	h12
o:manage>the	a-9c7
o:meet>and	c-7h-8
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
o:monitor>reading	b8g-8
o:monitor>the	d-9
o:monitor>to	c-7
o:observe>and	b8
o:observe>the	b11
o:organize>of	c9
o:oversee>teacher	b10
o:participate>a	h-13
o:participate>and	b9
o:participate>mtss	h18
o:participate>of	a9
o:participate>the	h4
o:participate>to	h-9
o:plan>district	h9
o:plan>for	c-12d18
o:plan>out	h9
o:plan>the	h-7
o:plan>with	h-15
o:prepare>for	b-8
o:prepare>of	e8
o:prepare>the	d-9
o:present>the	b-8
o:promote>and	a-11
o:provide>,	h7
o:provide>and	a9
o:provide>for	h5
o:provide>of	c10h-8
o:provide>support	a7
o:provide>to	a6h-7
o:provide>with	d8
o:raise>score	a9
o:rate>the	b12
o:reach>the	a11
o:recommend>literacy	h-10
o:report>to	h8
o:represent>district	c7h-11
o:represent>principal	c8
o:review>and	h11
o:review>result	h11
o:review>school	h10
o:say>what	h9
o:screen>and	g7
o:send>the	e8g10
o:serve>and	a7
o:serve>as	d5
o:serve>for	f7
o:serve>in	i10
o:serve>of	c-12f10
o:serve>on	c-10
o:serve>record	f7
o:serve>teacher	d8
o:serve>the	c8
o:set>,	c5
o:set>goal	c8
o:set>the	c12
o:set>up	c-6
o:share>for	a9
o:share>on	h9
o:share>responsibility	a9
o:share>the	c-9
o:show>and	a11
o:speak>in	a10
o:stay>current	a-8
o:substitute>teacher	d12
o:supervise>and	c8
o:support>/	a-9
o:support>a	a-10
o:support>and	g7
o:support>by	e9
o:support>growth	a-11
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
o:support>use	h-9
o:support>with	a-10
o:support>work	a7
o:take>for	f11
o:take>group	f10
o:take>the	h11
o:talk>and	h9
o:teach>for	d10
o:teach>the	d10h5
o:teach>to	d-9
o:tell>teacher	d6
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
o:work>,	a6
o:work>and	c6
o:work>on	a-7c15h-4
o:work>school	h-6
o:work>side-by-side	h8
o:work>team	c-6
o:work>to	c7f-8g8h7
o:work>well	h-7
o:work>with	c3
o:write>curriculum	h15
o:write>district	h12
o:write>for	c8d7
o:write>grant	c12
o:write>plan	h-15
o:write>report	g8
o:write>the	e6
o:write>weekly	h-9
p:h	a-16b-6c-5d-11e-2g-9h-18
p:j	a-9d-8f-9h-7
p:m	a32b-30c-19d-21e-20f-27g-25h-6i-5
p:p	a-6b-7c-7d-6e-11f-7g-2h-10
p:w	a-12b-8c-5d-4e-5f2g-8
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
q:be>resource	a8
q:be>teacher	c10
q:be>team	h7
q:carry>duty	c-8
q:chair>team	c11
q:check>material	e7
q:choose>resource	d8
q:co-plan>practice	h-10
q:coach>teacher	a5b-7
q:collect>data	g10
q:collect>resource	h11
q:communicate>student	d10
q:complete>learningEvent	h11
q:complete>record	e9
q:conduct>coverage	b7
q:conduct>operation	c8
q:conduct>practice	h9
q:coordinate>learningEvent	c-14h18
q:coordinate>test	c-6g16
q:cover>coverage	d12
q:create>climate	a7
q:create>learning	h8
q:create>record	e-7
q:create>resource	h7
q:deliver>learningEvent	h21
q:do>coverage	h9
q:ensure>data	e5
q:ensure>practice	a9
q:ensure>teacher	b10
q:evaluate>material	h9
q:evaluate>operation	b-9
q:evaluate>teacher	b13
q:find>resource	h13
q:gather>data	h8
q:gather>record	g9
q:gather>resource	h6
q:get>learningEvent	h12
q:give>feedback	h-4
q:give>group	d-8
q:give>leader	a4e6h-6
q:give>operation	c-7
q:give>practice	f7
q:give>record	h5
q:go>learningEvent	h-9
q:handle>operation	e8
q:have>trait	a8
q:help>leader	c6h8
q:help>operation	h8
q:help>practice	a8
q:help>teacher	d-8h-3
q:hire>teacher	c11
q:hold>meeting	h-5
q:hold>teacher	b11
q:identify>teacher	b13
q:include>coverage	h10
q:include>practice	h10
q:include>resource	h8
q:keep>curriculum	c7
q:keep>duty	a7
q:lead>data	h5
q:lead>learningEvent	c-11
q:lead>practice	h-9
q:make>material	e7
q:make>observation	h12
q:make>practice	h-10
q:make>resource	d7
q:manage>operation	c6e-14
q:meet>decision	a7
q:model>practice	h11
q:monitor>coverage	b8
q:monitor>law	c-8
q:monitor>student	g5
q:monitor>teacher	b-6
q:observe>coaching	h-9
q:observe>coverage	h10
q:organize>material	e11
q:oversee>teacher	b10
q:participate>curriculum	h8
q:participate>learningEvent	h-10
q:pick>resource	e-9
q:plan>operation	h7
q:prepare>leader	c8
q:prepare>material	e-8
q:prepare>record	i6
q:promote>operation	a10
q:promote>practice	a12
q:provide>student	a-8
q:raise>data	a9
q:record>learningEvent	e9
q:report>leader	h8
q:represent>leader	c10h-12
q:run>learningEvent	c7
q:run>operation	c11h-11
q:run>team	c-10
q:serve>own	a11
q:serve>record	f7
q:serve>teacher	a6f7
q:share>duty	a7
q:share>own	h10
q:show>practice	h7
q:substitute>teacher	d10
q:support>duty	a8
q:support>learning	a-10
q:support>observation	c13
q:support>practice	a-8
q:support>teacher	h-6
q:teach>practice	h3
q:teach>student	d-8
q:teach>teacher	h9
q:tell>family	d8
q:tell>teacher	d6
q:test>student	f7
q:undertake>duty	i7
q:use>data	d-7
q:use>operation	e7
q:use>test	d-8
q:watch>teacher	b7
q:work>leader	c5
q:work>subordinate	e7g11
q:work>teacher	c-6
q:work>team	c-6
q:write>operation	c10
q:write>record	e6
r:analyze>coverage	b5d-8
r:analyze>curriculum	d-8h8
r:analyze>data	e-12h4
r:analyze>duty	b9
r:analyze>practice	a-5b4c-5d-11g10h-4
r:analyze>record	e-6
r:analyze>resource	c-10g-6
r:analyze>student	a-7c-12f-10g4
r:analyze>teacher	c10d-7
r:analyze>test	d6g-11h8
r:assess>coaching	h8
r:assess>coverage	b8h4
r:assess>data	g9
r:assess>leader	a4e6h-7
r:assess>practice	b10
r:assess>record	d5h6
r:assess>resource	h5
r:assess>student	c-8d27f5h-12
r:assess>teacher	b12
r:assess>test	f6
r:assess>trait	b8
r:attend>appraisal	h-9
r:attend>coverage	h-9
r:attend>curriculum	h10
r:attend>law	g10
r:attend>learning	h-5
r:attend>learningEvent	a-7g13
r:attend>meeting	a-6e-9h7i13
r:attend>observation	b7
r:attend>teacher	b6
r:attend>team	a-10c-17h17
r:attend>test	d11
r:be>data	e-8
r:be>hazy	a18h-24
r:be>learningEvent	a-8h10
r:be>observation	e6
r:be>operation	a5
r:be>record	f7
r:be>resource	a12h-10
r:be>teacher	a8f13
r:be>team	h7
r:be>test	g10
r:change>curriculum	h6
r:change>data	a9
r:change>duty	h8
r:change>leader	h-9
r:change>person	f11
r:change>practice	a-5b-11c-10h-15
r:change>record	c8
r:change>resource	a-9d9
r:change>teacher	a-10b-12d-10h-10
r:change>trait	a-13h-11
r:check>coverage	b5
r:check>curriculum	b7c3
r:check>data	e5
r:check>duty	c6g-10
r:check>law	a-9b-10c-7g10
r:check>learning	b-10c10
r:check>lesson	b12
r:check>operation	b5
r:check>practice	b10
r:check>resource	b-7
r:check>student	c-5e-9g3
r:check>subordinate	b7
r:check>teacher	b21d-10e7
r:check>test	c-10g10
r:clerk>coverage	e9
r:clerk>curriculum	c9
r:clerk>duty	e-11
r:clerk>hazy	c-10e8h6
r:clerk>law	e-8
r:clerk>leader	b8h6
r:clerk>learningEvent	e12h-7
r:clerk>lesson	h8
r:clerk>material	c-8e22h-20
r:clerk>observation	h-6
r:clerk>operation	c-5
r:clerk>practice	a-9g10
r:clerk>record	a-9c-15d-12h-15
r:clerk>resource	a-13c-3h4
r:clerk>student	d9f-5h8
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
r:cover>teacher	d9i10
r:curate>appraisal	b6
r:curate>climate	h-9
r:curate>coaching	h6
r:curate>coverage	h5
r:curate>curriculum	a-7d10h4
r:curate>data	c3
r:curate>decision	h-4
r:curate>duty	a5g7
r:curate>feedback	f-7
r:curate>group	c-7
r:curate>hazy	a-10
r:curate>leader	c11
r:curate>learning	h-4
r:curate>lesson	d9
r:curate>material	e-14h15
r:curate>observation	b8
r:curate>operation	a7h6
r:curate>own	h9
r:curate>person	a-5h-5
r:curate>practice	a-6b-4c4d-5
r:curate>record	g8
r:curate>resource	a-14b-13c-5e-7h2
r:curate>student	b-12
r:curate>subordinate	b-9h6
r:curate>teacher	c-5d-1g-4h-6
r:deliver>bond	h11
r:deliver>climate	c-9h-12
r:deliver>coaching	f-9
r:deliver>coverage	d8g-10
r:deliver>curriculum	a-4c-9e11
r:deliver>data	a-11f-7
r:deliver>decision	a-6
r:deliver>duty	a7
r:deliver>family	a-11
r:deliver>group	a-5f7h-2
r:deliver>law	c9
r:deliver>learning	g-11h-7
r:deliver>learningEvent	a-16b-4c-19d-10e-8f-16g-10h13
r:deliver>lesson	d1f6h3
r:deliver>material	e12
r:deliver>meeting	c-3g-6
r:deliver>observation	b1
r:deliver>operation	a11b-5c8h-7
r:deliver>person	c-8h4
r:deliver>practice	a-5c10d4f4h-9
r:deliver>record	b19d7
r:deliver>resource	c-6e7h4
r:deliver>student	a-3f-3h7
r:deliver>subordinate	b-7
r:deliver>teacher	a1b-6c-8e-7g-4h4
r:deliver>test	a-6c8g11h-7
r:deliver>trait	c-9f7
r:evaluate>coverage	b8
r:evaluate>curriculum	c13
r:evaluate>data	h12
r:evaluate>decision	h10
r:evaluate>learning	h9
r:evaluate>learningEvent	h-6
r:evaluate>lesson	b10h-7
r:evaluate>material	d-10
r:evaluate>observation	h-9
r:evaluate>operation	b-6c6
r:evaluate>practice	a-7b18
r:evaluate>resource	d-8h9
r:evaluate>student	c-13d9f12g6
r:evaluate>subordinate	b9
r:evaluate>teacher	a-12b23d-12h-18
r:have>curriculum	h-6
r:have>data	b13
r:have>duty	f10
r:have>law	a-9c-10g17
r:have>leader	g9
r:have>learning	a6f12
r:have>material	e12h8
r:have>practice	h7
r:have>record	e11
r:have>resource	g-6h7
r:have>student	a6
r:have>teacher	d-8f-10h6
r:have>trait	a14h-15
r:hazy>climate	a10c-8h-7
r:hazy>coverage	h-8
r:hazy>data	c-14e4h15
r:hazy>decision	c-7
r:hazy>duty	g-7
r:hazy>family	a-8
r:hazy>hazy	c8
r:hazy>law	c-11
r:hazy>learning	b-9c-6h-14
r:hazy>learningEvent	a8e11
r:hazy>operation	a10h-11
r:hazy>practice	a6h-9
r:hazy>resource	a-7b-7c5
r:hazy>student	a11e-8
r:hazy>teacher	a4f-8
r:hazy>team	h5
r:hazy>trait	a-11
r:help>appraisal	b9
r:help>climate	h-9
r:help>coverage	h-7
r:help>curriculum	c-10h13
r:help>data	a-9
r:help>decision	c-7
r:help>duty	a8g7
r:help>group	f-7
r:help>leader	a-13c15e-10
r:help>learning	h7
r:help>learningEvent	h4
r:help>lesson	h-9
r:help>operation	c-6
r:help>person	a-8e11
r:help>practice	a5c-8h-1
r:help>resource	a-8
r:help>student	a5c11
r:help>teacher	a5b-12c-1d-6g-5h1
r:help>team	c-9e8
r:help>test	c-6g10
r:hire>subordinate	c16
r:hire>teacher	c17h-10
r:learn>coaching	e-10
r:learn>curriculum	a-9c11
r:learn>data	d8
r:learn>duty	a8c-12g-11
r:learn>feedback	h-12
r:learn>group	f10
r:learn>hazy	h7
r:learn>law	g7
r:learn>leader	h6
r:learn>learningEvent	g4
r:learn>meeting	a-6
r:learn>operation	e-10g-8
r:learn>person	h10
r:learn>plan	c9
r:learn>practice	h-13
r:learn>record	a-9c-6d-9e23f-12h-15
r:learn>resource	a-20e8h-17
r:learn>student	a5d-14f8g8
r:learn>teacher	a-4b3e-10
r:learn>team	a-8
r:learn>test	e-9
r:learn>trait	a-6
r:make>bond	c-9
r:make>climate	h11
r:make>curriculum	a-10h12
r:make>duty	d4
r:make>group	d6
r:make>hazy	a-9
r:make>law	c7
r:make>leader	c4
r:make>learning	c8h10
r:make>learningEvent	c-8
r:make>lesson	d13
r:make>material	d13
r:make>observation	h12
r:make>operation	a-9c14h-7
r:make>person	d10f11
r:make>plan	a-9c3
r:make>practice	a7c-8d12
r:make>record	c4d-5e9g6i9
r:make>resource	a-8d16h1
r:make>student	d11f9
r:make>teacher	h-13
r:make>team	b11
r:make>test	a-8c7d17g-10h-11
r:manage>appraisal	g7
r:manage>climate	a7
r:manage>coaching	e-9h-8
r:manage>coverage	c-9f-9
r:manage>curriculum	a-5c9g-8
r:manage>data	c-6f-7h14
r:manage>decision	h-11
r:manage>duty	e-15
r:manage>feedback	h-4
r:manage>group	c9f-7
r:manage>law	g10
r:manage>leader	c-3e4
r:manage>learning	c4h5
r:manage>learningEvent	b-4d-6h14
r:manage>material	d11e5h-13
r:manage>observation	h24
r:manage>operation	a-14c14e-12g-10h-12
r:manage>person	d-8e-10
r:manage>practice	a5g5h-10
r:manage>record	c-4d7g-10
r:manage>resource	b-4g6
r:manage>student	a-4c-1f-4g2
r:manage>subordinate	a-12c7
r:manage>teacher	c-1d-6e-4g-5h3
r:manage>team	a-7c5e-10
r:manage>test	a-10d7e-3f2g14h-11
r:manage>trait	a5
r:meet>coverage	a-14h13
r:meet>curriculum	c13h6
r:meet>law	g9
r:meet>leader	a-9e-8g-13h11
r:meet>learning	a4d8
r:meet>operation	a-9
r:meet>practice	a11
r:meet>student	d7
r:meet>subordinate	a7g12
r:meet>teacher	a9b-7c-4d-14f-10h8
r:meet>team	c-3
r:model>lesson	h-17
r:model>practice	a-15f-8h15
r:model>trait	a10h-9
r:observe>coaching	h-10
r:observe>coverage	a-14h21
r:observe>teacher	b5
r:perform>coverage	h9
r:perform>decision	c6
r:perform>duty	b-10c-4h-8i12
r:perform>group	f19
r:perform>leader	h-8
r:perform>learningEvent	h12
r:perform>operation	c-10e7
r:perform>person	a-9c-10
r:perform>practice	c6
r:perform>record	c-7e11h-12
r:perform>student	c11
r:perform>teacher	b6c11g11h-14
r:perform>test	f11
r:perform>trait	h12
r:plan>coaching	h-13
r:plan>duty	h8
r:plan>leader	h13
r:plan>learning	h-9
r:plan>learningEvent	c-6e-9
r:plan>lesson	d5h-19
r:plan>material	e-9
r:plan>operation	e10
r:plan>record	h7
r:plan>teacher	c-10
r:report>appraisal	c-8
r:report>bond	g16
r:report>coaching	e5
r:report>curriculum	h6
r:report>data	b5c9h-7
r:report>duty	a7e7g7
r:report>family	d11
r:report>feedback	f-6h-2
r:report>group	f7
r:report>hazy	e-11
r:report>leader	b16h-8
r:report>learningEvent	h1
r:report>lesson	h6
r:report>observation	h-12
r:report>operation	c-6e12h10
r:report>practice	a-4c5
r:report>record	c-11d9
r:report>resource	c-5d-5h10
r:report>student	d14
r:report>teacher	b3d14f9h3
r:report>team	h9
r:report>test	g-7
r:serveStudents>appraisal	b9c6
r:serveStudents>coaching	f-8g-6
r:serveStudents>coverage	a-6b2f8
r:serveStudents>curriculum	a-8c5d7g-8h3
r:serveStudents>data	f-9h12
r:serveStudents>duty	c6f6
r:serveStudents>family	f-11h-8
r:serveStudents>feedback	f-7
r:serveStudents>group	a-6b-9c-9d-13f15h-4
r:serveStudents>law	c-4g13h-6
r:serveStudents>leader	b-4c12
r:serveStudents>learning	a7d5g-8h4
r:serveStudents>learningEvent	b-5c-5e-10g-6h8
r:serveStudents>lesson	b-5d1
r:serveStudents>meeting	d9
r:serveStudents>operation	c-4e-6
r:serveStudents>person	c-4i6
r:serveStudents>practice	b-4h6
r:serveStudents>record	d5e-6h11
r:serveStudents>student	a-4c-7d-4e-8f20g-8h-13
r:serveStudents>subordinate	c-6h3
r:serveStudents>teacher	a6d-2f-19g-7h-6
r:serveStudents>team	b-9h-2
r:serveStudents>test	e8
r:serveStudents>trait	a8f6h-11
r:show>learning	h-8
r:show>practice	a-12h3
r:show>trait	a15h-8
r:teach>coverage	f13
r:teach>practice	h3
r:teach>student	d-11f7
r:teach>teacher	h8
r:use>coaching	a11
r:use>coverage	a-11
r:use>data	c2
r:use>decision	c-4
r:use>duty	c-7
r:use>feedback	h-3
r:use>group	c-10d-9f9
r:use>leader	a7
r:use>learning	a3c-6
r:use>learningEvent	g-6h-5
r:use>material	d3
r:use>meeting	h9
r:use>operation	a5c-2f8h5
r:use>own	h-10
r:use>practice	b-3g-7
r:use>record	h7
r:use>resource	b6d4h-5
r:use>student	c-5g-5
r:use>subordinate	a-8h3
r:use>teacher	b-6c13d-4g-9
r:use>test	a-7d6g-10
r:use>trait	f9
u:&	c11h5
u:(	b2c-7f-5g5h10
u:)	b3c-5g5
u:,	b-9c3d-3e-2f-3g-6h10i-2
u:.	a9b-11c2d-13e-2f-4g-10h-4i-5
u:/	a7b5c3d-6e9f-8h10
u:15	h6
u:2	h10
u:20-25	a13
u:3	f13
u:504	g19
u::	a14e-9h5
u:;	a-10b-3c7e-7f-9g-8h13
u:a	a11b-2c-5d-4e-11f4g-5i-11
u:ability	a13
u:able	a5
u:about	a-4b11c-5d-6e-11g-14h6
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
u:across	a10c5
u:act	a8c4
u:action	g7
u:activity	c-7d10h10
u:additional	i10
u:administer	f5
u:administration	b12c9g12
u:administrative	c30g12h-13
u:administrator	a7b9h4i12
u:adopted	b17
u:adoption	c13
u:adult	a11
u:advance	a12
u:advocate	a19
u:after	a-10b-7f9
u:agency	g8
u:agenda	e-11h9
u:aid	h-9
u:aide	c8
u:aligned	h11
u:all	a14c-4d7e7f-9g5h-2i10
u:allocate	c11
u:allocation	c12
u:along	a13
u:also	d11f14
u:an	a8c-6f7g-10
u:analysi	a-11f-10
u:analyze	a-6f-9g-7
u:and	a2b-8c6d4e4f-4g-8i-15
u:announced	b10
u:annual	e-10g12
u:another	h13
u:answer	e15
u:any	a-8i27
u:app	h9
u:application	c10
u:appraisal	b11
u:appraise	b7
u:approach	a11
u:approve	c11
u:are	a-6b8g5h-5
u:area	a4c5h8
u:arrange	c5
u:art	g-7
u:as	a-2c-10d-5e-6f3h-1i29
u:ask	i11
u:asked	i18
u:assess	b16
u:assessment	a11c4d7f-11i-9
u:assign	c11
u:assigned	e-11f9h10i16
u:assignment	a-13b-8c15d14i15
u:assist	h1
u:assistant	h7
u:assurance	g15
u:at	a5d-9e-7h8i6
u:at-risk	h11
u:attend	g5
u:attendance	e12
u:audit	b9g13
u:back	a12
u:bag	e12
u:bank	h9
u:based	c-7d-8
u:be	a10b7f-9
u:before	h-6
u:behavior	a-10d16
u:behind	a10
u:being	b9
u:benchmark	a-10d10f-9g9
u:best	a8h3
u:better	a2h-29
u:between	a-8c8
u:block	h-7
u:board	e-9h5
u:book	h17
u:both	b8
u:bring	b10
u:budget	a-13b-10c35e-7g-9h-17
u:build	a-6c12e-8
u:building	a-3c9e2f-8h4
u:bus	c16
u:but	g8
u:by	a-2e11h-5
u:cabinet	c10
u:cadre	c15
u:calendar	c16g-12
u:call	a-11g10
u:campus	a8c14d-9e-9f-12i13
u:campuse	a12
u:can	a9b-7c12e-7f-9g-9h-11
u:cao	e12
u:capacity	i16
u:card	d13
u:carry	d-5f5
u:case	f11
u:categorical	g16
u:center	d10
u:certification	g25
u:certify	g9
u:chair	c8
u:change	a9g-10h-17
u:charge	c7
u:chart	d19
u:check	a-9b15e3h-7
u:child	c-11g9h-7
u:childhood	c-7h9
u:choose	a-13c11h-9
u:cico	d9
u:citizenship	a12h-9
u:class	a-13b-10c-10d8f9g-15
u:classroom	b15c-24h3
u:club	f17
u:cluster	b11h15
u:co-taught	h17
u:co-teach	a-12h6
u:co-teaching	h16
u:coach	a-4b-15c-16d-4f-7h11
u:coaching	c-14d-13h5
u:cognitive	h10
u:cohesive	a9
u:cohort	h15
u:colleague	b-10
u:collect	a-8g4
u:college	h9
u:come	h10
u:comment	h11
u:committee	c7h11
u:common	c-8d5g-9h11
u:communicate	a4h-6
u:communication	a9c-10h4
u:community	a6
u:complete	a-6c-6e5g6
u:completion	g10
u:compliance	b12c-9g9
u:component	h10
u:comprehension	a-6
u:computer	e16
u:concern	b8
u:conduct	d10h5
u:conference	g-13h-6
u:confidential	h-11
u:confidentiality	a-11
u:consent	g11
u:consult	h6
u:consultant	a7
u:contact	a-6e7
u:content	c8f11h2
u:continuous	h-16
u:coordinate	a-15c35d-4f-12g6h-2
u:coordination	a-10c19h-6
u:coordinator	b-9g15h6
u:copy	e22h-15
u:core	a6b12
u:count	e10h-11
u:county	a9h16
u:cover	d16
u:coverage	c12
u:create	a5h4
u:credit	e11
u:csi	g12
u:cts	b5e13
u:culturally	a8
u:culture	a6
u:current	a-5c-9h-5
u:curricula	a7
u:curriculum	a-3b-12c8d-19f-8g-15h14
u:cycle	a-10h8
u:daily	a-9f25h-18
u:dashboard	e13g10
u:data	a-8b-11c9d8e11f-4i-10
u:date	a-9e19
u:day	a-10c-6f13h8
u:deadline	g14
u:decide	c15f-10h-17
u:decision	c10h-8
u:deliver	c-8e-9f11h9
u:delivery	e12
u:demonstrate	h15
u:demonstration	b-8d-10f-10h28
u:department	a12c3h5
u:design	g-9h-7
u:determine	c7
u:development	a-9c7e-11g-8h6
u:diagnostic	f9
u:dialogue	h9
u:differentiated	a-9h-9
u:differentiation	h-8
u:direct	a-7c10f16
u:directed	i8
u:direction	c15h-10
u:directly	a-12
u:director	a-11b5c11
u:discuss	h12
u:discussion	h10
u:disseminate	h13
u:district	a-2c11d-15f-13g-5h7i5
u:district-wide	c9g8
u:divisional	h7
u:do	b7i10
u:document	a-9e19g10h6
u:documentation	e20g11
u:done	g11
u:down	b11e14
u:dual	c3e-8g-7h13
u:due	g15
u:during	a-11f13g6
u:duty	a-28c11h-12i17
u:dyslexia	f9
u:e	a4c-7h-4
u:each	a3b15c-3d14e4h-5
u:early	a3b-16d-6
u:education	a11e-7g7
u:educational	a5c-7
u:educator	a-3
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
u:emergent	f11
u:encouragement	a11
u:endorsement	g24
u:engagement	h11
u:english	d10e-9f10
u:ensure	b4c12e6f-13g9h-8
u:enter	e24h-8
u:entry	e9g12
u:equipment	e7
u:equity	a12
u:esl	g12
u:essay	d14
u:establish	c12
u:etc	d8
u:ethics	a-10
u:evaluate	a-11b15c5
u:evaluation	a-7b19c16
u:evaluator	a-11b42g14h-18
u:event	c-7h11
u:every	a12c-4g7
u:evidence	h-10
u:excellence	a9
u:exit	c10
u:expectation	b14c6
u:experience	h15
u:experienced	b6
u:expert	a7
u:expertise	a10h-11
u:explain	h10
u:facilitate	a-7c-9h18
u:facilitator	c-12h17
u:faculty	a8h13
u:fair	h12
u:fall	g12
u:familiar	a11
u:family	a-7c-5e-7h8
u:federal	a-9c-8g15
u:feedback	a-15e-9f-8h13
u:fellow	h9
u:fidelity	a-7b29c8e-9h-13
u:field	d10
u:file	d-12e26
u:fill	e14g12
u:find	a-21b7d5f-8
u:finish	g18
u:first	e-8g-10h-6
u:fit	a-8g-10
u:fitting	a-11
u:flexible	a13
u:focus	a4
u:focused	h12
u:follow	b11c-7g8
u:followed	b8
u:for	a-6b-3c6d5e3g3h-6i-10
u:form	c-8g10h-5
u:formal	b15h-10
u:format	e18
u:forum	a8
u:foundational	b7
u:four	h8
u:framework	g-9h-4
u:from	a-2b-6d-3e14f-6h-13i10
u:function	a9
u:fund	c13
u:g	a4b7
u:gap	h-9
u:gauge	b12
u:get	e6
u:give	c-3d-2
u:given	h7
u:go	b8c8d8h6
u:go-to	a11
u:goal	a-8b-8d-6
u:good	a13d-8
u:grade	a-12d9e-8f12g-20h2
u:grade-level	a-7
u:grader	f21
u:grant	a-11d-10e7g40h-12
u:ground	a9
u:group	a-10d10f13g-8h9
u:grow	h-13
u:growth	a3c8h-14
u:guidance	h-10
u:guide	c-2d-12e-7h6
u:guided	a-9
u:half	f14
u:hand	e12
u:handle	e6
u:has	a-8
u:have	d11
u:he	c4g9
u:head	a-13c14
u:health	g11
u:help	a-9b-11c3d-10e-10f-6h-13i6
u:high	a5
u:high-quality	h-12
u:hire	h-8
u:hired	h10
u:hiring	c14
u:hold	a-4b10e11
u:home	b15c-14
u:homework	f14
u:host	h7
u:hour	a-9b-7c-8e13g17h6
u:how	a-10b4c9e-10f-12
u:humanity	h17
u:i	d23f10g4
u:idea	c-10g-12h7
u:identification	a-10g13
u:identify	a-8b10h-8
u:iep	d10g20
u:implementation	c11h-17
u:improve	c-9h-15
u:improvement	c7h-11
u:in	c-4d-4e-7f6g-2h1i-4
u:in-service	h15
u:include	h8
u:including	a4g12h-4
u:individual	b14c-11d6f18h-9
u:induction	a10c10g17
u:information	a-7e15h12
u:initiative	a10h14
u:input	b12c-9
u:inquiry	e19h-9
u:inside	a8
u:institute	h11
u:instruction	a3c-6d-8f13
u:instructional	a2c5e-9f-5g-16
u:instrument	h13
u:intake	g6
u:integration	h-12
u:intensive	g24
u:interaction	b10
u:intervention	c10d2f7h-5
u:interventionist	c10f15h-7
u:interview	c11d10g7
u:into	c5d7h-9
u:is	a4b3c7e-5f6h-5
u:isi	g12
u:issue	a10
u:it	a-3d-5g-4h-3
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
u:key	a15d10
u:kit	e15
u:know	a11c-12h-8
u:knowledge	g-9h-20
u:lab	d12f18h-22
u:lac	c10g16
u:language	a6d-9e9f5g20
u:law	g11
u:lea	c9g10h9
u:lead	c3e-10f7
u:leader	a9b-11c9
u:leadership	a21b-16h-9i-10
u:learn	c-9h-6
u:learner	a8d-6e-7f-11g7
u:learning	a-5b-11c-10e-11f-3g-11h11i-8
u:legal	g13
u:lep	g9
u:lesson	a-12c-7d3
u:letter	e11
u:level	d5f-14g-14h6
u:liaison	a-12c16
u:library	h8
u:license	g17
u:licensing	g19
u:life	a10
u:link	h6
u:literacy	b-14c-5f-7g-3h6i-7
u:load	d18
u:local	a-10h5
u:log	e22g6h-16
u:look	d-11
u:lpac	g12
u:lunch	c13
u:maintain	a5c-5h5
u:make	c8f-7g-7h-7
u:manage	c5g7h-5
u:mandated	g18
u:manner	a12
u:map	a-13g12
u:mark	d11
u:master	c21
u:match	a-8
u:material	c11d17e-3
u:math	c-6e-8f15g-4h7
u:mathematic	a7d-9
u:matter	a14
u:may	a-13c-7i26
u:mcl	c18
u:mcl1	a13
u:media	h10
u:meet	e-7g12h9
u:meeting	b-12e14h5
u:member	b12h16
u:mentor	c7e8g6h9
u:mentoring	d9h-21
u:met	b12
u:method	h9
u:middle	a6
u:minority	e9
u:minute	e-7f19
u:model	a-1b-10c-11d-6e-8f-5g-8h15
u:modeling	h12
u:money	c12
u:monitor	e11f-9g13
u:monitoring	a-15b8c11f-4g23
u:month	a-10d8h12
u:monthly	a-11c-10e11h14
u:more	h-9
u:motivate	a9
u:mtss	c25
u:must	a-10e6g11
u:my	h11
u:name	e11
u:necessary	h-9
u:need	a-6d4f15h-7
u:needed	b9c-10i21
u:needing	d12
u:negotiate	c13
u:network	a-12h15
u:new	a-5b-11c5d-8e-5f-19g-4h7
u:newcomer	f13
u:newsletter	h24
u:next	a-9b-12h-17
u:night	a-10h16
u:not	g5
u:number	a-9
u:objective	b9
u:observation	b15c-10g-9h3
u:observe	a-12b5c-6h9
u:observed	b19
u:observer	b11
u:observing	h11
u:of	a2b3c5d-9e5f-7g-3h-3
u:off	d9
u:office	a-6e21g-9i9
u:often	h10
u:on	a-5b7c-3e-11f-5g-1h6
u:one	a7b-8d-12f7h9
u:ongoing	h4
u:online	a-13d9e6h18
u:open	c-8h12
u:or	d9e-4g-13h6
u:order	a-15e18g-10h-14
u:other	a-10b-12g-6h2i31
u:our	a10
u:out	b3c6d17e6h-9i8
u:outcome	c7d8
u:over	a-12c16d6e-14g-7h6
u:overall	h-8
u:oversee	a-9b6c16e-5h-12
u:oversight	c12
u:own	b-7d-9h-17
u:pace	h8
u:pacing	b8
u:paper	d9e25g7
u:paperwork	e16
u:paraprofessional	c11h-11
u:parent	a-5d12e20g8
u:part	h11
u:participate	a-2e-7h6i-8
u:partner	c-7
u:partnership	h7
u:pbi	a-12c6h8
u:peer	a-7
u:people	a7
u:per	h5
u:performance	c-7
u:period	f16
u:person	h12
u:phone	e15
u:phonic	a-11d8
u:pick	e-7
u:place	c11h-14
u:placement	c17g12
u:plan	a-23c23e-9f-10g6h-23i-4
u:planning	a-22b-12c19d8h-16
u:platform	h7
u:play	h-8
u:plc	a-8h8
u:point	c7
u:policy	c8g-6
u:portfolio	e-12g15
u:positive	a22h-12
u:post	e-9
u:practice	a-3b-2f-9g-6h-1
u:pre-k	b7
u:prepare	c2e9
u:preschool	c12
u:present	a-9e-9h16
u:presentation	h9
u:primary	a11g-11
u:principal	a-7b17g-10
u:principle	a16
u:problem	h-6
u:procedure	a-7c-7
u:process	b18e-11h7
u:proctor	g22
u:professional	b-6d-19f-17g-5h10
u:professionalism	a14
u:program	a7b3e-4g-3
u:programme	a-14c9e12
u:progress	a-9b14d28g-9
u:project	a-8g9h7
u:promote	a16
u:proposal	c15
u:proven	h15
u:provide	f9
u:provincial	h9
u:publisher	h10
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
u:ratio	d17
u:reach	a12b-8c-6
u:read	f15
u:reader	a10f13h-11
u:readiness	a9
u:reading	a-3b-8c-7d16e-7f16g-3h-7i-9
u:ready	d16
u:recommend	c12h-8
u:record	c-13e11f6
u:recruitment	c15
u:referral	g16
u:reflection	h-14
u:reflective	b-8h-5
u:regarding	h10
u:region	h8
u:regional	g-9h18
u:registration	e11
u:regular	h16
u:regularly	h12
u:regulation	g7
u:relationship	c-8e-10h-19
u:relevant	a7h-6
u:remediation	d-9
u:repair	e11
u:report	a-14b6e25g12h-11
u:reporting	e20g23
u:request	a-8c8i35
u:require	g19
u:required	a-12d-8g30
u:requirement	a-10c-3g16h-6
u:research	c-9e-11h7
u:research-based	a-10h6
u:resource	a-9b12h4
u:respect	a13
u:responsibility	a4
u:responsible	a10
u:result	a16d9g-11h-15
u:reteach	f13
u:review	a-10b10e-7g18h6
u:right	b7e6g14
u:rigorous	a7
u:role	a11c6h-7
u:room	a-12
u:round	h6
u:routine	a-10h-6
u:rti²-behavior	a-8c17
u:rule	a-7c-6g17
u:run	a-7f11h6
u:running	c10e-9
u:s	c8
u:saig	d9
u:sample	h22
u:say	h6
u:scaffold	h-8
u:schedule	a-14b-9c6h-2
u:scheduling	c28
u:school	b-14c17d-18e-5f-12g6h2
u:school-based	h-7
u:school-wide	c31
u:schoolwide	c12
u:science	a-7e9g-9h8
u:score	b6c-14d19g-7h-11
u:screen	g14
u:screener	g9
u:screening	g10
u:secondary	c11
u:secretary	e14
u:secure	g13
u:security	g10
u:see	h12
u:seen	b10
u:sel	h12
u:select	d9
u:self-study	c11g10
u:send	c-11d10e13
u:serve	c7
u:service	a8c-11f15
u:session	a-10b-9c-7d-8g13h8
u:set	c8f-9h-6
u:setting	a-13
u:settle	c11
u:several	a9
u:shall	e16
u:shape	h-9
u:share	b6d-9h6
u:shared	c-7
u:sharing	h15
u:sheet	e24
u:sheltered	g15h9
u:shelve	e12
u:should	a-9
u:show	d7f-8h10
u:side	h8
u:side-by-side	h16
u:sig	c12g19
u:sign	g7
u:simeo	a12
u:single	b8h11
u:sit	h11
u:site	a-10c3f-9g11
u:site-based	a-11
u:skill	a-7c-12f9
u:so	a-11b-13e-6f-12g-11h-22
u:social	c11d9
u:speak	a7
u:speaker	d11
u:special	a-5g9i16
u:specialist	c11f16g13
u:staff	a11c-14d-6h8
u:staffing	c24h-12
u:stakeholder	h9
u:standard	a17f18h4
u:start	a-6c-11g5h12
u:state	a-12c-9d-10g37h6
u:state-mandated	g15
u:state-required	g32
u:statistical	h16
u:stay	a-4h-9
u:steam	h10
u:stem	g-9
u:strategic	a13c4g11
u:strategy	a-5d-4e-7f-6g-7
u:strength	h-9
u:strengthen	c-9h-14
u:strong	a10
u:structure	c14
u:struggling	h-9
u:student	a-11b-9d11e-6f6g-9h-12i-7
u:student-centered	a11
u:study	a-12h7
u:style	b8
u:sub	d16
u:submit	g5
u:substitute	a-9d27
u:succeed	a14
u:success	a15
u:summary	e8
u:summative	b11
u:summer	c8
u:superintendent	a-8c10g-11
u:supervise	c9
u:supervision	b15
u:supervisor	b19e8
u:support	a8b-21d-13e-7h-1i3
u:sure	b6g5h-8
u:survey	e11g8
u:system	a6e12h-14
u:tag	e13
u:take	a4c9i-7
u:talk	a-11c-12d-11h8
u:tap	b12
u:task	c-7e12i9
u:taught	h-10
u:teach	a-15b-8e-9f16h4
u:teacher	a-17b29c-12d21e-8f-20g-5h-22i-13
u:teaching	a-5b13d-8h1
u:team	c8g-6h8
u:technology	b-6c10d7f8h10
u:tell	a-7d5h15
u:term	c10
u:test	b-6c-8d11g22h-5
u:testing	a-9c-8d-7f-11g29h-7i12
u:text	d12
u:textbook	h9
u:than	h8
u:that	b-3f-14g9h-4
u:the	a-1b3c7e1f-4g6h-8i7
u:their	a-7c5d6e-5f7h-17
u:them	a-6c-3e4g-13h-3
u:then	d8h-15
u:there	a7h10
u:these	e8
u:they	c-11e-12h-1
u:thing	h7
u:three	g10
u:through	c-8d-5e-4f6h2
u:tier	d10f9g-12
u:time	e12f12h-4
u:timeline	c20e-12h-8
u:tip	h13
u:title	c9g6
u:to	a-3b-5d-3e2f5h-9i-5
u:together	c-5h7
u:tool	e10h10
u:topic	h10
u:toward	a6
u:track	d7h-7
u:tracking	e18h-9
u:train	a-10b-7h5
u:trained	h6
u:trainer	h8
u:training	a-12c-11d-7f-12g5h21
u:trend	a11c6h-9
u:trip	c9d12
u:try	h-15
u:tutor	a-12c11f8h-5
u:two	f9h6
u:unannounced	b17h-12
u:under	e-15g13
u:understand	a19h-12
u:understanding	a-8h-11
u:undertake	a-8i8
u:unit	b-9e-10
u:universal	a-9g14
u:university	h12
u:up	a-7b9e7
u:update	d-8
u:upload	e13
u:us	a9
u:use	a-6c-5d4h-16
u:used	b8c-5
u:value	a12
u:vendor	e12
u:verify	b13
u:video	e-10h18
u:virtual	h10
u:vision	a13
u:visit	a-8c-12d-8e-10h17
u:visitor	b20
u:vocabulary	a-6
u:voice	a10
u:volunteer	c11
u:walk	h-9
u:wall	d17
u:watch	f-8h13
u:way	f-9g-8
u:weak	b11
u:web	h15
u:website	e8h12
u:week	a-6b-7c-7d10h11
u:weekly	a-13b5c-11d15e7f11g-7h10
u:well	a18h-9
u:what	a-2d-15e-7f-11g-4h-2
u:whatever	c-8i38
u:when	a-12d21h3i10
u:where	h-8
u:wherever	i11
u:whether	b21
u:which	c7f-10g-9h-22
u:who	a-3b20d2f8g-4h-1
u:whole	a11c9f-8g8
u:will	a4c7d-5e10h-3
u:with	b-12c-8d-22e-5f7g-2h-1i-22
u:within	g9
u:work	a5g-2
u:worksheet	d13
u:workshop	a-15d-9e-8g-16h12
u:write	a-8c2d8e3h-1
u:writing	a-14d13g-10h3
u:written	e8h-12
u:year	c8f-10g9h1
u:yearly	g14
u:you	h8
u:your	h4
u:ü	h11
u:–	f-10h3
`
