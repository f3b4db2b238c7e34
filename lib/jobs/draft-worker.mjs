// Entry of the process that works on drafts, in plain JavaScript: Node starts it without a build.
import { register } from "tsx/esm/api";

// Stays on: what a task needs is loaded with the first of its kind.
register();
const { serveDraftTasks } = await import("./serve-draft-tasks.ts");
serveDraftTasks();
