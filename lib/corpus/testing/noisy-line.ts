/** A line of a noisy text on its way to the source. */
export type NoisyLine = {
  readonly text: string;
  readonly role: "title" | "salutation" | "heading" | "paragraph" | "noise";
};
