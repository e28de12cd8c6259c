// Made from openapi/ by `npm run generate`. Do not edit.

/** The name of each business code. */
export const errorCodes = {
  400000: 'BadRequest',
  400001: 'InvalidRegularExpression',
  400002: 'VideoFormatInvalid',
  400100: 'Unauthorized',
  400300: 'Forbidden',
  400301: 'PermissionDenied',
  400302: 'UserIsMuted',
  400303: 'ChannelIsMuted',
  400304: 'UserIsBanned',
  400305: 'NumberOfMembersExceeded',
  400306: 'ExemptFromBan',
  400307: 'MaxRepetitionExceeded',
  400308: 'BanWordFound',
  400309: 'LinkNotAllowed',
  400310: 'TooManyMembers',
  400311: 'RateLimitExceeded',
  400312: 'UserIsGlobalBanned',
  400313: 'UserIsGlobalMuted',
  400314: 'UnsafeContent',
  400315: 'DuplicateEntry',
  400316: 'UserIsUnbanned',
  400317: 'LastModerator',
  400318: 'LastMember',
  400319: 'NetworkNotificationIsOff',
  400323: 'VisitorUsageLimitExceeded',
  400324: 'MaxBlockedUsersReached',
  400400: 'NotFound',
  400409: 'Conflict',
  400900: 'Conflict',
  403998: 'BotPermissionDenied',
  403999: 'VisitorPermissionDenied',
  408000: 'RequestTimeout',
  413000: 'PayloadTooLarge',
  500000: 'Business',
} as const;

/** The HTTP status that each business code comes with, where a source states it. */
export const errorStatuses = {"400000":400,"400100":401,"400300":403,"400301":403,"400302":403,"400303":403,"400304":403,"400306":403,"400307":403,"400308":403,"400309":403,"400311":429,"400312":403,"400315":403,"400316":403,"400400":404,"413000":413,"500000":422} as const;

/** The HTTP status that is expected of each other business code. */
export const assumedErrorStatuses = {"400001":400,"400002":400,"400305":403,"400310":403,"400313":403,"400314":403,"400317":403,"400318":403,"400319":403,"400323":403,"400324":403,"400409":409,"400900":409,"403998":403,"403999":403,"408000":408} as const;
