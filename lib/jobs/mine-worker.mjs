// Entry of the process that mines a library, in plain JavaScript: Node starts it without a build.
import { register } from "tsx/esm/api";

const unregister = register();
const { mineInThisProcess } = await import("./mine-process.ts");
await unregister();
await mineInThisProcess(process.argv[2] ?? "");
