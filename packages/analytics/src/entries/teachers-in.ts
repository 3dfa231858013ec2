/** The teachers whom an entry names, once each; the same name in other letters or spacing is the same teacher. */
export const teachersIn = (teachers: string): readonly string[] =>
  teachers === ''
    ? []
    : [
        ...new Set(
          teachers
            .split(';')
            .map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase())
            .filter((name) => name !== ''),
        ),
      ]
