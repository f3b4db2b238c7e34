import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROGRAM = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((program) => existsSync(program)) ?? null;

/** Whether LibreOffice is there; a test that needs it is skipped otherwise, and says so. */
export function hasOffice(test: string): boolean {
  if (PROGRAM === null) process.stderr.write(`${test}: LibreOffice is not installed; skipped.\n`);
  return PROGRAM !== null;
}

/** Accepts or refuses all tracked changes by the program's own command, and saves. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(from As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(from), "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
  Dim store(0) As New com.sun.star.beans.PropertyValue
  store(0).Name = "FilterName"
  store(0).Value = "MS Word 2007 XML"
  doc.storeToURL(ConvertToURL(target), store())
  doc.close(True)
End Sub
</script:module>
`;

/** LibreOffice with a profile of its own, in a folder that goes with `close`. */
export class Office {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "shubi-office-"));

  /** Opens a .docx and saves it as .docx. */
  save(bytes: Uint8Array): Uint8Array {
    const from = this.write(bytes);
    const out = path.join(this.folder, "saved");
    this.run(["--convert-to", "docx", "--outdir", out, from]);
    return readFileSync(path.join(out, "draft.docx"));
  }

  /** Opens a .docx, accepts or refuses all of its tracked changes, and saves it. */
  settle(bytes: Uint8Array, command: "AcceptAllTrackedChanges" | "RejectAllTrackedChanges"): Uint8Array {
    // The first start makes the profile and would write over the macro.
    if (!existsSync(this.macro())) this.save(bytes);
    writeFileSync(this.macro(), MACRO);
    const out = path.join(this.folder, `${command}.docx`);
    this.run([`macro:///Standard.Module1.Settle(${this.write(bytes)},${out},${command})`]);
    return readFileSync(out);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private macro(): string {
    return path.join(this.folder, "profile/user/basic/Standard/Module1.xba");
  }

  private write(bytes: Uint8Array): string {
    const file = path.join(this.folder, "draft.docx");
    writeFileSync(file, bytes);
    return file;
  }

  private run(args: readonly string[]): void {
    const profile = `-env:UserInstallation=file://${this.folder}/profile`;
    execFileSync(PROGRAM ?? "", [profile, "--headless", "--norestore", ...args], { stdio: "ignore" });
  }
}
