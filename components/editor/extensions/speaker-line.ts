import { lineNode } from "./line-node";

/** Who speaks (讲话人), under the title. */
export const SpeakerLine = lineNode("speakerLine", "p");
