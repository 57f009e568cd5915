import { checkDelegation, type Delegation, type Finding } from '@cunju/models';
import { body as bodies, matter as matters } from '../../../packages/models/src/documents/consultation/bodies.js';
import { authority, delegation } from '../read/valid.js';
import { but, placedAt, places, type Place } from './places.js';

type Change = (d: Delegation) => unknown;

const handing: readonly Change[] = [
  (d) => (d.matters = []),
  (d) => (d.matters = ['other-important']),
  (d) => delete d.expiresOn,
  (d) => (d.expiresOn = '2099-01-01'),
  (d) => (d.mayPassOn = true),
  (d) => delete d.resolutionId,
  (d) => delete d.announcedOn,
  (d) => delete d.filing,
  ...matters.options.map((matter) => (d: Delegation) => (d.matters = [matter])),
];

const assemblies = {
  rural: ['villageAssembly', 'villageRepAssembly'],
  urban: ['residentAssembly', 'residentRepAssembly'],
  collective: ['memberAssembly', 'memberRepAssembly'],
  owners: ['ownersDecision', 'residentRepAssembly'],
} as const;

const standing: readonly Change[] = [
  () => undefined,
  (d) => (d.proxies![0]!.form = 'oral'),
  (d) => (d.proxies![0]!.covers = 'standing'),
  (d) => (d.proxies![0]!.relation = 'other'),
  (d) => (d.proxies![0]!.holder.eligible = false),
  (d) => (d.proxies![0]!.holder.candidate = true),
  (d) => (d.proxies![0]!.holder.voter = 'V-3'),
  (d) => (d.publishedOn = d.meeting!.heldOn),
  (d) => (d.meeting!.electionMode = 'residentReps'),
  (d) =>
    (d.proxies = Array.from({ length: 4 }, (_, at) => ({
      ...d.proxies![0]!,
      id: `p${at}`,
      principal: { voter: `W-${at}` },
    }))),
];

function delegationsAt(place: Place): readonly Delegation[] {
  const [body, delegateTo] = assemblies[place.setting];
  const handed = { ...placedAt(authority, place), body, delegateTo } as Delegation;
  const proxies = bodies.options.map((one) => ({ ...placedAt(delegation, place), body: one }) as Delegation);
  return [
    ...handing.map((change) => but(handed, change)),
    ...proxies.flatMap((one) => standing.map((change) => but(one, change))),
  ];
}

/** What is found in what an assembly hands over and in registers of proxies. */
export const delegationFindings = (): readonly Finding[] => places.flatMap(delegationsAt).flatMap(checkDelegation);
