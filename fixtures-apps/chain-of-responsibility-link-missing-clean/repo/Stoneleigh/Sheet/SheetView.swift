import SwiftUI

struct SheetView: View {
    @ObservedObject var viewModel: SheetViewModel

    var body: some View {
        List {
            ForEach(viewModel.sheet.parts) { part in
                SheetSection(title: part.heading, lines: part.lines)
            }
        }
        .disabled(viewModel.isBusy)
        .navigationTitle("Sheet")
        .toolbar {
            Button("Write") { Task { await viewModel.write() } }
            NavigationLink("About") { AboutStoneleigh() }
        }
    }
}
