/** What a screen offers somebody: nothing is shown that would be refused. */
export type Abilities = {
  readonly mayWrite: boolean;
  readonly mayManage: boolean;
  readonly mayAdminister: boolean;
};
