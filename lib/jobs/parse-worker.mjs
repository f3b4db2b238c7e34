// Entry of the reading process, in plain JavaScript: Node starts it without a build, and it loads the TypeScript.
import { register } from "tsx/esm/api";

const unregister = register();
const { serveParseTasks } = await import("./serve-parse-tasks.ts");
// From here on nothing needs translating; left on, the translator takes four seconds and 200 MB over pdfjs.
await unregister();
serveParseTasks();
