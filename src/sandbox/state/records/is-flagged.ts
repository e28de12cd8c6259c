/** Whether somebody has flagged what is not deleted. */
export function isFlagged({ isDeleted, flaggedBy }: { isDeleted: boolean; flaggedBy: readonly string[] }): boolean {
  return !isDeleted && flaggedBy.length > 0;
}
