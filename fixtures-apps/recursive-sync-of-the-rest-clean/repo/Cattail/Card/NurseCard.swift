import Foundation

struct NurseCard {
    var pupil = ""
    var form = ""
    var notes: [String] = []

    var printable: String {
        ([pupil, form] + notes).joined(separator: "\n")
    }
}
