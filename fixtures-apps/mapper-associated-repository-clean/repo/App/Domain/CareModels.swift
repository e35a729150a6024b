import Foundation

struct Problem: Hashable {
    let name: String
    let noted: Date
}

struct Measurement: Hashable {
    let label: String
    let taken: Date
}

struct Intolerance: Hashable {
    let substance: String
}
