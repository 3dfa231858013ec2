/** A job description like those that schools write: good intentions, and a good deal of other people's work. */
export const sample = `Instructional Coach, Grades 3–8
Riverbend Unified School District

The instructional coach helps teachers improve instruction so that every student reads with understanding.

Essential duties

• Partners with teachers in six-week coaching cycles that begin with a goal for student learning and end with a look at student work.
• Models lessons, co-teaches and observes at the invitation of the teacher, followed by a reflective conversation within two days.
• Conducts walk-throughs, evaluates teachers on the district rubric and reports the ratings to the principal.
• Facilitates weekly team meetings in which teachers look at evidence of student learning and plan next steps.
• Coordinates state testing, including schedules, training of proctors and security of materials.
• Covers classes when a substitute cannot be found.
• Orders, counts and distributes instructional materials and keeps the inventory.
• Teaches reading intervention groups daily.
• Supports teachers as needed.
• Leads professional development on the adopted curriculum.
• Maintains the data wall and enters benchmark scores.
• Performs other duties as assigned by the principal.

Reporting

The coach works under the direction of the principal. The coach does not evaluate teachers and takes no part in decisions about their employment.

Qualifications

Five years of successful teaching; a master’s degree is preferred. Excellent communication skills and a positive attitude.
`
