import SwiftUI

struct HomeView: View {
    @EnvironmentObject private var library: Library

    var body: some View {
        NavigationStack {
            List {
                ForEach(library.titles[.results] ?? [], id: \.self) { Text($0) }
                NavigationLink("Background") { BackgroundView() }
            }
            .task {
                await library.authorize()
                RefreshRequest.post(.results)
            }
        }
    }
}
