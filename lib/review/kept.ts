/**
 * Many rules ask the same of a block, a text or a list of formulations; none of them is ever changed, so the answer is
 * kept with the object for as long as that lives. The answer must hang on the object alone.
 */
export function kept<Asked extends object, Answer extends object | string | number | boolean | null>(
  ask: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new WeakMap<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const answer = ask(asked);
    answers.set(asked, answer);
    return answer;
  };
}

/** The same for an answer that another object has a part in, a context or a list: kept until asked with another one. */
export function keptWith<Asked extends object, With extends object, Answer>(
  ask: (asked: Asked, given: With) => Answer,
): (asked: Asked, given: With) => Answer {
  const answers = new WeakMap<Asked, { readonly given: With; readonly answer: Answer }>();
  return (asked, given) => {
    const known = answers.get(asked);
    if (known?.given === given) return known.answer;
    const answer = ask(asked, given);
    answers.set(asked, { given, answer });
    return answer;
  };
}
