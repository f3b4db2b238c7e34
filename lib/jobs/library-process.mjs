// Entry of the process that indexes or mines a library, in plain JavaScript: Node starts it without a build.
import { register } from "tsx/esm/api";

const unregister = register();
const { workOnLibrary } = await import("./library-process.ts");
await unregister();
await workOnLibrary(process.argv[2], process.argv[3]);
