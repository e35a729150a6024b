import Foundation

struct ImportFailure: LocalizedError {
    let recordName: String

    var errorDescription: String? { "A lab result could not be drawn." }
    var failureReason: String? { "“\(recordName)” came without a value." }
    var recoverySuggestion: String? { "Open the Health app and update the hospital's account." }
}
