/** What the checks of balance say. */
export const BALANCE_MESSAGES = {
  uncommented: (name: string) => `“${name}”述了职，后面没有点评到，请核对。`,
  praiseOnly: (name: string) => `对“${name}”只有肯定，没有指出不足或提出要求，请核对。`,
  missingProblems: () => "通篇没有讲问题和不足，述职评议讲话一般要点到。",
  missingTasks: () => "讲了问题，没有讲下一步怎么办，请补上部署或要求。",
  vague: () => "问题没有说到具体对象、表现或数字，可再实一些。",
  unanswered: (problem: string) => `其他问题后面都有对应的措施，“${problem}”还没有，请补上。`,
  thin: (share: number) => `这一部分只占全文的${share}%，可考虑充实或并入其他部分。`,
} as const;
