export const fileSize: number;
