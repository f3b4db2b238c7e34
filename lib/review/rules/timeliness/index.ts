import type { Rule } from "../../rule";
import { anniversary } from "./anniversary";
import { finishedCampaign } from "./finished-campaign";
import { leftoverYear } from "./leftover-year";
import { oldVersion } from "./old-version";
import { planPeriod } from "./plan-periods";
import { planYear } from "./plan-year";
import { renamedBody } from "./renamed-body";
import { repealedRegulation } from "./repealed-regulation";
import { staleWording } from "./stale-wording";
import { supersededWording } from "./superseded-wording";
import { tooEarly } from "./too-early";

import { villageTerm } from "./village-term";

export const TIMELINESS_RULES: readonly Rule[] = [
  supersededWording,
  renamedBody,
  repealedRegulation,
  oldVersion,
  finishedCampaign,
  staleWording,
  planPeriod,
  planYear,
  anniversary,
  leftoverYear,
  villageTerm,
  tooEarly,
];
