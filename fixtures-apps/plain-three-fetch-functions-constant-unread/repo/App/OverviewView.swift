import SwiftUI

struct OverviewView: View {
    @StateObject private var viewModel = OverviewViewModel()

    var body: some View {
        List {
            Section("Conditions") { ForEach(viewModel.conditions, id: \.self) { Text($0) } }
            Section("Medications") { ForEach(viewModel.medications, id: \.self) { Text($0) } }
            Section("Insurance") { ForEach(viewModel.payers, id: \.self) { Text($0) } }
            if let message = viewModel.message { Text(message) }
            Link("Privacy", destination: privacyPolicy)
        }
        .task { await viewModel.start() }
    }
}
