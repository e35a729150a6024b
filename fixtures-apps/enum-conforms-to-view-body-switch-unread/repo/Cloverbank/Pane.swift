import SwiftUI

enum Pane: View {
    case drugs
    case results
    case about

    var body: some View {
        switch self {
        case .drugs:
            NameList(title: "Medicines", source: .medicationRecord)
        case .results:
            ContentUnavailableView("Results come with the next version", systemImage: "testtube.2")
        case .about:
            Link("Privacy policy", destination: URL(string: "https://cloverbank.app/privacy")!)
        }
    }
}
