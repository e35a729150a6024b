import Foundation

enum ImportError: Error {
    case unsupportedVersion(String)
    case unreadable(detail: String)
}

extension ImportError: CustomNSError {
    static var errorDomain: String { "health.acme.larder.import" }

    var errorCode: Int {
        switch self {
        case .unsupportedVersion: 1
        case .unreadable: 2
        }
    }

    var errorUserInfo: [String: Any] {
        switch self {
        case .unsupportedVersion(let version): ["version": version]
        case .unreadable(let detail): ["detail": detail]
        }
    }
}
