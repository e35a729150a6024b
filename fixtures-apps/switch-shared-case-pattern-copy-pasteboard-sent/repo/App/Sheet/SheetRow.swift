import Foundation

enum SheetRow {
    case condition(String)
    case phone(String)
    case link(String, URL)
    case spacer

    var text: String? {
        switch self {
        case .condition(let name): name
        case .phone(let number): number
        case .link(let label, _): label
        case .spacer: nil
        }
    }
}
