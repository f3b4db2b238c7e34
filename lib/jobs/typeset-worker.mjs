// Entry of the process that typesets previews, in plain JavaScript: Node starts it without a build.
import { register } from "tsx/esm/api";

const unregister = register();
const { serveTypesetting } = await import("./serve-typesetting.ts");
await serveTypesetting();
await unregister();
