import Foundation

/// A row of the list. The identifier is made here and means nothing outside this launch.
struct Shot: Identifiable {
    let id = UUID().uuidString
    let title: String
    let date: Date
}
