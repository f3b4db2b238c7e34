/** Whether a text carries a secrecy marking: 绝密、机密 or 秘密 with ★ and perhaps a period (GB/T 9704-2012, 7.2.2). */
export function hasSecretMarking(text: string): boolean {
  return /[绝机秘]\s*密\s*★/u.test(text);
}
