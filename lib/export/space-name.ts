/** 张三 → 张　三, as names are set under a title so that two and three characters take the same room. */
export function spaceTwoCharacterName(name: string): string {
  return /^\p{Script=Han}{2}$/u.test(name) ? [...name].join("\u3000") : name;
}
