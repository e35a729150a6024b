// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "HandbookKit",
    platforms: [.iOS(.v18)],
    products: [.library(name: "HandbookKit", targets: ["HandbookKit"])],
    targets: [.target(name: "HandbookKit")],
    swiftLanguageModes: [.v5]
)
