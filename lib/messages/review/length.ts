/** What the checks of length say; minutes are rounded to whole ones. */
export const LENGTH_MESSAGES = {
  over: (minutes: number, limit: number) =>
    `按现有语速约需${minutes}分钟，超过了要求的${limit}分钟，请压缩。`,
  slightlyOver: (minutes: number, limit: number) => `按现有语速约需${minutes}分钟，略超要求的${limit}分钟。`,
  hour: (minutes: number) => `按现有语速约需${minutes}分钟。会议一般不超过1小时，讲话要给其他议程留出时间。`,
  section: (minutes: number, share: number) =>
    `这一部分约需${minutes}分钟，占全文的${share}%，可考虑匀一匀。`,
} as const;
