// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "RecordsInterface",
    platforms: [.iOS(.v18)],
    products: [.library(name: "RecordsInterface", targets: ["RecordsInterface"])],
    targets: [.target(name: "RecordsInterface", swiftSettings: [.swiftLanguageMode(.v5)])]
)
