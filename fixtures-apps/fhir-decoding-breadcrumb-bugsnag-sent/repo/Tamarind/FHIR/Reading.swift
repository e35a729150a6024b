import Foundation

struct Reading: Hashable {
    let title: String
    let value: String?
    let date: Date
}
