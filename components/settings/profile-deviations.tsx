import type { PageProfile } from "@/lib/export/page-profile";
import { profileDeviations } from "@/lib/export/profile-deviations";
import { deviationText } from "@/lib/messages/zh-profile";

/** Where the layout departs from the standard, with the clauses. */
export function ProfileDeviations({ profile }: { profile: PageProfile }) {
  const deviations = profileDeviations(profile);
  if (deviations.length === 0) return <p>与 GB/T 9704—2012 一致。</p>;
  return (
    <>
      <h2 className="mb-1 font-bold">与 GB/T 9704—2012 不同之处</h2>
      <ul className="list-disc pl-5">
        {deviations.map((deviation) => (
          <li key={deviation.part}>{deviationText(deviation)}</li>
        ))}
      </ul>
    </>
  );
}
