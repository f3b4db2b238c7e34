import { Alert } from "@mantine/core";

/** Why a form was refused, read out as soon as it is there. */
export function FormProblem({ problem }: { problem: string | null }) {
  if (problem === null) return null;
  return (
    <Alert color="red" role="alert">
      {problem}
    </Alert>
  );
}
