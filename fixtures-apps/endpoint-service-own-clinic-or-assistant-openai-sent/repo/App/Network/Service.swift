import Foundation

/// The two servers that the app talks to.
enum Service {
    case clinic
    case assistant

    var base: URL {
        switch self {
        case .clinic: URL(string: "https://api.marlowe-clinic.org")!
        case .assistant: URL(string: "https://api.openai.com")!
        }
    }

    var token: String {
        switch self {
        case .clinic: Secrets.clinic
        case .assistant: Secrets.assistant
        }
    }
}

enum Secrets {
    static let clinic = Bundle.main.object(forInfoDictionaryKey: "ClinicToken") as? String ?? ""
    static let assistant = Bundle.main.object(forInfoDictionaryKey: "AssistantToken") as? String ?? ""
}
