export const toLine = (record) => ({
  id: record.uuid,
  name: record.displayName,
  day: new Date(record.startDate).toLocaleDateString(),
});
