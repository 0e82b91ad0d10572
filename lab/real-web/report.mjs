export const writeTables = async () => {};
