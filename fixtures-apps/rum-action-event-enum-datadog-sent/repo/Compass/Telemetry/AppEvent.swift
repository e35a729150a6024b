import Foundation

enum AppEvent {
    case importFinished(count: Int)
    case recordOpened(source: String)
    case searchUsed(length: Int)

    var name: String {
        switch self {
        case .importFinished: "import_finished"
        case .recordOpened: "record_opened"
        case .searchUsed: "search_used"
        }
    }

    var attributes: [String: any Encodable] {
        switch self {
        case .importFinished(let count): ["count": count]
        case .recordOpened(let source): ["source": source]
        case .searchUsed(let length): ["length": length]
        }
    }
}
