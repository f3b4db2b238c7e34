import path from "node:path";
import { root, tools } from "../paths.mjs";
import { runNode } from "../run.mjs";
import { failure, readReport, reportFile } from "./report.mjs";

/** Unit tests. A file that cannot be loaded holds no tests and counts as one failure. */
export async function runUnit({ args }) {
  const file = reportFile("unit");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await runNode([tools.vitest, "run", ...reporters, ...args], { cwd: root, inherit: true });
  const report = readReport(file);
  const unloadable = report.testResults.filter(
    (result) =>
      result.status === "failed" && !result.assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.numFailedTests + unloadable.length;
  return {
    passed: report.numPassedTests,
    // An error outside any test fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...unloadable.map(({ name, message }) => failure(path.relative(root, name), message)),
      ...failedTests(report),
    ],
  };
}

function failedTests(report) {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map((test) =>
        failure(`${path.relative(root, name)} › ${test.fullName}`, test.failureMessages.join("\n")),
      ),
  );
}
