/**
 * Modifiers of SwiftUI that show something while a value is there, or a flag is on: a person may close it, and only code opens it.
 * https://developer.apple.com/documentation/swiftui/modal-presentations
 */
export const PRESENTS = /^(?:sheet|fullScreenCover|popover|navigationDestination|inspector|alert|confirmationDialog)$/;
