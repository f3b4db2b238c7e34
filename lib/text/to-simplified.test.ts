import { describe, expect, it } from "vitest";
import { toSimplified } from "./to-simplified";

describe("toSimplified", () => {
  it("converts a traditional text", () => {
    expect(toSimplified(["加強黨的建設，貫徹會議精神", "基層黨組織"])).toEqual([
      "加强党的建设，贯彻会议精神",
      "基层党组织",
    ]);
  });

  it("tells the particle from the works and what is plain to see", () => {
    expect(
      toSimplified(["圍繞著中心，隨著作風建設深入，著力培養幹部，成效顯著，學習原著和著作，擁有著名品牌"]),
    ).toEqual(["围绕着中心，随着作风建设深入，着力培养干部，成效显著，学习原著和著作，拥有著名品牌"]);
  });

  it("leaves a simplified text alone, words that both scripts share included", () => {
    const lines = ["著名的乾坤湾村党支部，发展了特色产业，党员带头干。", "一著不慎，满盘皆输。"];
    expect(toSimplified(lines)).toEqual(lines);
  });

  it("converts a single traditional line in a simplified text", () => {
    const simplified = "各级党组织要认真贯彻会议精神，切实抓好落实。".repeat(6);
    expect(toSimplified([simplified, "縣委書記講話"])).toEqual([simplified, "县委书记讲话"]);
  });
});
