import Foundation

enum ImportError: LocalizedError {
    case notAuthorized
    case missingPayload(of: String)
    case noCode(in: String)

    var errorDescription: String? {
        switch self {
        case .notAuthorized: "Access to health records was not granted."
        case let .missingPayload(item): "The clinic sent no data for \(item)."
        case let .noCode(item): "There is no billing code in \(item)."
        }
    }
}
