/** PostgreSQL refuses to compare a uuid column with anything else; an odd address is simply an unknown row. */
export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
