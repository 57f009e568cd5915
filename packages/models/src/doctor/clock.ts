import { failed, passed, unchecked, type DoctorCheck } from './checks.js';
import type { ExaminedClock } from './facts.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A clock that is off by more shows a vote as open or closed when it is not. */
const TOLERANCE = 2 * MINUTE;

/** The clock of the device against that of the server. */
export function examineClock({ device, server, zone }: ExaminedClock): DoctorCheck {
  if (server === undefined) return unchecked('clock-unread', { zone });
  const off = Math.abs(device - server);
  if (off <= TOLERANCE) return passed('clock-right', { seconds: Math.round(off / SECOND), zone });
  return failed('clock-off', { minutes: Math.round(off / MINUTE), fast: device > server, device, server, zone });
}
