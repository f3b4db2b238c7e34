import { NotFoundMessage } from "@/components/shell/not-found-message";

/** Inside the frame, which has the main landmark already. */
export default function DeskNotFound() {
  return <NotFoundMessage />;
}
