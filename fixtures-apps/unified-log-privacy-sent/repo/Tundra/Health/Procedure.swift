import Foundation

struct Procedure: Hashable {
    let title: String
    let code: String?
    let date: Date
}
