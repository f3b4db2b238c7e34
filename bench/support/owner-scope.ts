import type { OrganisationScope } from "@/lib/store/organisation-scope";
import { claimForOwner } from "@/lib/store/organisations";
import { prisma } from "@/lib/store/prisma-client";

/** An organisation with its owner in an empty database. */
export async function makeOwnerScope(): Promise<OrganisationScope> {
  const { id } = await prisma().user.create({
    data: { id: "bench", name: "测量", email: "bench@example.com" },
  });
  const organisationId = await claimForOwner(id, "测量单位");
  if (organisationId === null) throw new Error("the database is not empty");
  return { organisationId, userId: id };
}
