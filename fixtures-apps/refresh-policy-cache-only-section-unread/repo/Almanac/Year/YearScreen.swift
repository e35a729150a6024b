import SwiftUI

struct YearScreen: View {
    @State var viewModel: YearViewModel

    var body: some View {
        List(YearSection.allCases) { section in
            Section(section.rawValue.capitalized) {
                ForEach(viewModel.pages[section] ?? [], id: \.self) { Text($0) }
            }
        }
        .task { try? await viewModel.load() }
    }
}
