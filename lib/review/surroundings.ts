/** Whether one of some patterns ends at a place: for the words before it. */
export function endingWith(patterns: readonly string[]): RegExp {
  return new RegExp(`(?:${patterns.join("|")})$`, "u");
}

/** Whether one of some patterns begins at a place: for the words after it. */
export function beginningWith(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join("|")})`, "u");
}
